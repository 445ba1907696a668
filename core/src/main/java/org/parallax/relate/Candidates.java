package org.parallax.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds for each document the few others worth a close look: by shared shingles in its own
/// language, by the cosine of rare anchors, each side's length taken out, in other languages. What
/// very many documents hold is not looked up.
final class Candidates {

  /// Two documents by their place in the list, the smaller first.
  record Pair(int one, int other) {}

  private static final int EACH = 20;
  private static final int RAREST = 60;
  private static final int LONGEST_LIST = 400;
  private static final int FEWEST_SHINGLES = 2;

  /// One shingle in so many is looked up (a sample by value, after Broder 1997).
  private static final int SAMPLE = 4;

  private final List<Profile> profiles;
  private final AnchorWeights weights;

  Candidates(List<Profile> profiles, AnchorWeights weights) {
    this.profiles = profiles;
    this.weights = weights;
  }

  Set<Pair> sameLanguage() {
    Map<Long, List<Integer>> index = new HashMap<>();
    Map<Pair, Integer> shared = new HashMap<>();
    for (int at = 0; at < profiles.size(); at++) {
      for (long shingle : profiles.get(at).shingles()) {
        if (Math.floorMod(shingle, SAMPLE) != 0) {
          continue;
        }
        List<Integer> before = index.computeIfAbsent(shingle, s -> new ArrayList<>());
        if (before.size() < LONGEST_LIST / 10) {
          for (int other : before) {
            shared.merge(new Pair(other, at), 1, Integer::sum);
          }
          before.add(at);
        }
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_SHINGLES)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
        .forEach(pairs::add);
    return pairs;
  }

  Set<Pair> otherLanguages() {
    List<Map<String, Integer>> bags =
        profiles.stream().map(profile -> Evidence.bag(profile.passages())).toList();
    double[] norms = new double[bags.size()];
    Map<String, List<Integer>> index = new HashMap<>();
    for (int at = 0; at < bags.size(); at++) {
      double square = 0;
      for (Map.Entry<String, Integer> entry : bags.get(at).entrySet()) {
        square += Math.pow(weight(entry), 2);
        index.computeIfAbsent(entry.getKey(), a -> new ArrayList<>()).add(at);
      }
      norms[at] = Math.sqrt(Math.max(1e-9, square));
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int at = 0; at < bags.size(); at++) {
      for (int other : nearest(at, bags, norms, index)) {
        pairs.add(new Pair(Math.min(at, other), Math.max(at, other)));
      }
    }
    return pairs;
  }

  private double weight(Map.Entry<String, Integer> entry) {
    return weights.of(entry.getKey()) * Math.min(2, entry.getValue());
  }

  private List<Integer> nearest(
      int at, List<Map<String, Integer>> bags, double[] norms, Map<String, List<Integer>> index) {
    Map<Integer, Double> sums = new HashMap<>();
    bags.get(at).entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Integer> entry) -> -weights.of(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(RAREST)
        .forEach(entry -> {
          List<Integer> holders = index.getOrDefault(entry.getKey(), List.of());
          for (int other : holders.subList(0, Math.min(LONGEST_LIST, holders.size()))) {
            if (!profiles.get(other).language().equals(profiles.get(at).language())) {
              sums.merge(other, Math.pow(weights.of(entry.getKey()), 2), Double::sum);
            }
          }
        });
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<Integer, Double> entry) -> -entry.getValue() / norms[entry.getKey()])
                .thenComparing(Map.Entry::getKey))
        .limit(EACH)
        .map(Map.Entry::getKey)
        .toList();
  }
}

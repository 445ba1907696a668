package org.parallax.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds for each document the few others worth a close look: by shared shingles in its own
/// language, by the cosine of rare anchors, each side's length taken out, in other languages. What
/// very many documents hold is not looked up.
final class Candidates {

  /// Two documents by their place in the list, the smaller first.
  record Pair(int one, int other) {}

  /// A document that holds an anchor, and what it is worth there.
  private record Holder(int document, double worth) {}

  private static final int EACH = 20;
  private static final int RAREST = 60;
  private static final int LONGEST_LIST = 400;
  private static final int FEWEST_SHINGLES = 2;

  /// One shingle in so many is looked up (a sample by value, after Broder 1997).
  private static final int SAMPLE = 4;

  private final List<Profile> profiles;
  private final List<WeighedDocument> documents;

  Candidates(List<Profile> profiles, List<WeighedDocument> documents) {
    this.profiles = profiles;
    this.documents = documents;
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
            if (profiles.get(other).language().equals(profiles.get(at).language())) {
              shared.merge(new Pair(other, at), 1, Integer::sum);
            }
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
    double[] norms = new double[documents.size()];
    Map<Integer, List<Holder>> index = new HashMap<>();
    for (int at = 0; at < norms.length; at++) {
      WeighedPassage whole = documents.get(at).whole();
      double square = 0;
      for (int i = 0; i < whole.anchors().length; i++) {
        double worth = whole.worth()[i];
        square += worth * worth;
        index
            .computeIfAbsent(whole.anchors()[i], a -> new ArrayList<>())
            .add(new Holder(at, worth));
      }
      norms[at] = Math.sqrt(Math.max(1e-9, square));
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int at = 0; at < norms.length; at++) {
      for (int other : nearest(at, norms, index)) {
        pairs.add(new Pair(Math.min(at, other), Math.max(at, other)));
      }
    }
    return pairs;
  }

  private List<Integer> nearest(int at, double[] norms, Map<Integer, List<Holder>> index) {
    WeighedPassage whole = documents.get(at).whole();
    String language = documents.get(at).language();
    Map<Integer, Double> sums = new HashMap<>();
    IntStream.range(0, whole.anchors().length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -whole.worth()[i])
                .thenComparing(i -> whole.anchors()[i]))
        .limit(RAREST)
        .forEach(i -> {
          List<Holder> holders = index.getOrDefault(whole.anchors()[i], List.of());
          for (Holder holder : holders.subList(0, Math.min(LONGEST_LIST, holders.size()))) {
            if (!documents.get(holder.document).language().equals(language)) {
              sums.merge(holder.document, whole.worth()[i] * holder.worth, Double::sum);
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

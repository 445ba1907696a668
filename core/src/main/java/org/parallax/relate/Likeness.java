package org.parallax.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.annotate.Annotations;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Languages;

/// How alike documents are in what they name and say, in whatever languages: the cosine of their
/// weighted anchors.
public final class Likeness {

  /// Two documents by their place in the list, the smaller first.
  ///
  /// @param score 0..1
  public record Pair(int one, int other, double score) {}

  /// Reads documents for comparison.
  public static final class Reader {

    private final ProfileReader profiles;

    public Reader(Languages languages, NameMatcher names) {
      this.profiles = new ProfileReader(languages, names);
    }

    public Likeness read(List<Annotations> documents) {
      return new Likeness(documents.stream().map(profiles::read).toList());
    }
  }

  private static final int LONGEST_LIST = 200;

  private final List<Map<String, Double>> vectors = new ArrayList<>();

  private Likeness(List<Profile> profiles) {
    AnchorWeights weights = new AnchorWeights(profiles);
    for (Profile profile : profiles) {
      Map<String, Double> vector = new HashMap<>();
      double square = 0;
      for (Map.Entry<String, Integer> entry : Evidence.bag(profile.passages()).entrySet()) {
        if (isEverydayWord(entry.getKey())) {
          continue;
        }
        double weight =
            weights.of(entry.getKey(), profile.language()) * (1 + Math.log(entry.getValue()));
        vector.put(entry.getKey(), weight);
        square += weight * weight;
      }
      double norm = Math.sqrt(Math.max(1e-9, square));
      vector.replaceAll((anchor, weight) -> weight / norm);
      vectors.add(vector);
    }
  }

  /// Names of symbols, months and units bridge translations; what is told of an event shows in
  /// names and concepts.
  private static boolean isEverydayWord(String anchor) {
    return anchor.startsWith("b:") || anchor.startsWith("d:");
  }

  /// How alike two documents are, 0..1.
  public double of(int one, int other) {
    Map<String, Double> a = vectors.get(one);
    Map<String, Double> b = vectors.get(other);
    Map<String, Double> smaller = a.size() <= b.size() ? a : b;
    Map<String, Double> larger = smaller == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> entry : smaller.entrySet()) {
      sum += entry.getValue() * larger.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// The pairs at least that much alike. Only documents that share a rare anchor are compared.
  public List<Pair> pairs(double atLeast) {
    Map<String, List<Integer>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int at = 0; at < vectors.size(); at++) {
      boolean[] seen = new boolean[at];
      for (String anchor : vectors.get(at).keySet()) {
        List<Integer> before = index.computeIfAbsent(anchor, a -> new ArrayList<>());
        for (int other : before) {
          if (!seen[other]) {
            seen[other] = true;
            double score = of(other, at);
            if (score >= atLeast) {
              pairs.add(new Pair(other, at, score));
            }
          }
        }
        if (before.size() < LONGEST_LIST) {
          before.add(at);
        }
      }
    }
    return pairs;
  }
}

package org.parallax.relate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers versions of one text in many languages: the likeliest pairs first, groups as long as the
/// pairs between them are likely on average (average linkage over log odds). What several pairs say
/// together is surer than what each says, so a group keeps pairs that alone would be too weak, and
/// leaves out strong ones that nothing else supports.
final class Translations {

  /// A pair is a translation from here on; below that two tellings of one event look alike.
  private static final double DECISION = 0.6;

  /// Fewer answered passages prove nothing, however well they fit.
  private static final int FEWEST_BEADS = 3;

  /// Log odds of a pair too unlike to have been looked at.
  private static final double UNLIKE = -6;

  /// Log odds below which a pair of a group is no link.
  private static final double WEAKEST = -4;

  /// Log odds of two texts of one language being versions of one text: sharing passages or not.
  private static final double SHARING = 2;

  private static final double NOT_SHARING = -3;

  private final List<WeighedDocument> documents;
  private final Set<Candidates.Pair> versions;
  private final Map<Candidates.Pair, Double> odds = new LinkedHashMap<>();
  private final Groups groups;

  private Translations(List<WeighedDocument> documents, Set<Candidates.Pair> versions) {
    this.documents = documents;
    this.versions = versions;
    this.groups = new Groups(documents.size());
  }

  /// The pairs that are translations, each with its score.
  ///
  /// @param versions documents of one language that share text
  static Map<Candidates.Pair, Double> find(
      List<WeighedDocument> documents,
      Map<Candidates.Pair, Evidence> pairs,
      Set<Candidates.Pair> versions,
      LinkWeights decision) {
    Translations translations = new Translations(documents, versions);
    pairs.forEach(
        (pair, evidence) -> translations.odds.put(pair, logit(decision.probability(evidence))));
    pairs.entrySet().stream()
        .filter(entry -> translations.isEnough(entry.getKey(), entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparingDouble((Candidates.Pair pair) -> -translations.of(pair))
                .thenComparingInt(Candidates.Pair::one)
                .thenComparingInt(Candidates.Pair::other))
        .forEach(translations::join);
    return translations.links();
  }

  private boolean isEnough(Candidates.Pair pair, Evidence evidence) {
    int shorter =
        Math.min(
            documents.get(pair.one()).passages().size(),
            documents.get(pair.other()).passages().size());
    return of(pair) >= logit(DECISION) && evidence.beads() >= Math.min(FEWEST_BEADS, shorter);
  }

  private void join(Candidates.Pair pair) {
    if (groups.of(pair.one()) != groups.of(pair.other())
        && groups.average(pair.one(), pair.other(), this::between) >= 0) {
      groups.join(pair.one(), pair.other());
    }
  }

  private double of(Candidates.Pair pair) {
    return odds.getOrDefault(pair, UNLIKE);
  }

  private double between(int one, int other) {
    Candidates.Pair pair = new Candidates.Pair(Math.min(one, other), Math.max(one, other));
    boolean sameLanguage = documents.get(one).language().equals(documents.get(other).language());
    if (sameLanguage) {
      return versions.contains(pair) ? SHARING : NOT_SHARING;
    }
    return of(pair);
  }

  private Map<Candidates.Pair, Double> links() {
    Map<Candidates.Pair, Double> links = new LinkedHashMap<>();
    for (List<Integer> group : groups.several()) {
      double sure = mean(group);
      for (int one : group) {
        for (int other : group) {
          double between = one < other ? between(one, other) : UNLIKE;
          boolean sameLanguage =
              documents.get(one).language().equals(documents.get(other).language());
          if (between >= (sameLanguage ? SHARING : WEAKEST)) {
            links.put(new Candidates.Pair(one, other), probability(Math.max(between, sure)));
          }
        }
      }
    }
    return links;
  }

  private double mean(List<Integer> group) {
    double sum = 0;
    int count = 0;
    for (int one : group) {
      for (int other : group) {
        if (one < other) {
          sum += between(one, other);
          count++;
        }
      }
    }
    return sum / count;
  }

  private static double logit(double probability) {
    double inside = Math.max(1e-6, Math.min(1 - 1e-6, probability));
    return Math.log(inside / (1 - inside));
  }

  private static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}

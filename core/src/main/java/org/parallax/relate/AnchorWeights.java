package org.parallax.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What an anchor is worth as evidence: the rarer among the documents of its language, the more;
/// and some kinds more than others. Where a language has few documents, those of all languages
/// tell.
final class AnchorWeights {

  /// Added to the number of documents, so that a handful of them does not make everything look
  /// common.
  private static final double BACKGROUND = 12;

  /// How many documents of a language what all languages tell stands for.
  private static final double PRIOR = 8;

  private static final int MOST_COUNTED = 2;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
  private final Map<String, Integer> inLanguage = new HashMap<>();
  private final Map<String, Integer> everywhere = new HashMap<>();
  private final double all;

  AnchorWeights(List<Profile> profiles) {
    for (Profile profile : profiles) {
      Set<String> seen = new LinkedHashSet<>();
      profile.passages().forEach(passage -> seen.addAll(passage.anchors().keySet()));
      Map<String, Integer> own =
          byLanguage.computeIfAbsent(profile.language(), l -> new HashMap<>());
      for (String anchor : seen) {
        numbers.putIfAbsent(anchor, numbers.size());
        own.merge(anchor, 1, Integer::sum);
        everywhere.merge(anchor, 1, Integer::sum);
      }
      inLanguage.merge(profile.language(), 1, Integer::sum);
    }
    all = profiles.size() + BACKGROUND;
  }

  private static double kind(String anchor) {
    return switch (anchor.charAt(0)) {
      case 'n', 't' -> 1.2;
      case 'e' -> 1.0;
      case 's' -> 0.8;
      default -> 0.7;
    };
  }

  /// What an anchor is worth in documents of that language.
  double of(String anchor, String language) {
    double share = (everywhere.getOrDefault(anchor, 0) + 0.5) / all;
    int holding = byLanguage.getOrDefault(language, Map.of()).getOrDefault(anchor, 0);
    int documents = inLanguage.getOrDefault(language, 0);
    double rarity = -Math.log((holding + PRIOR * share) / (documents + PRIOR));
    return kind(anchor) * Math.max(0, rarity);
  }

  WeighedDocument weigh(Profile profile, List<Passage> own) {
    Map<String, Double> worth = new HashMap<>();
    List<WeighedPassage> passages = new ArrayList<>();
    Map<String, Integer> bag = new LinkedHashMap<>();
    double letters = 0;
    for (Passage passage : own) {
      passages.add(weigh(passage.letters(), passage.anchors(), profile.language(), worth));
      passage.anchors().forEach((anchor, count) -> bag.merge(anchor, count, Integer::sum));
      letters += passage.letters();
    }
    return new WeighedDocument(
        profile.language(), passages, weigh(letters, bag, profile.language(), worth));
  }

  private WeighedPassage weigh(
      double letters, Map<String, Integer> anchors, String language, Map<String, Double> known) {
    TreeMap<Integer, Double> sorted = new TreeMap<>();
    anchors.forEach((anchor, count) ->
        sorted.put(
            numbers.getOrDefault(anchor, -1),
            known.computeIfAbsent(anchor, a -> of(a, language)) * Math.min(MOST_COUNTED, count)));
    sorted.remove(-1);
    int[] ids = new int[sorted.size()];
    double[] worth = new double[ids.length];
    double total = 0;
    int at = 0;
    for (Map.Entry<Integer, Double> entry : sorted.entrySet()) {
      ids[at] = entry.getKey();
      worth[at++] = entry.getValue();
      total += entry.getValue();
    }
    return new WeighedPassage(letters, ids, worth, total);
  }
}

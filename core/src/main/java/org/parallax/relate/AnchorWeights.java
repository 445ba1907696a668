package org.parallax.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What an anchor is worth as evidence: the rarer among the documents, the more; and some kinds
/// more than others.
final class AnchorWeights {

  /// Added to the number of documents, so that a handful of them does not make everything look
  /// common.
  private static final double BACKGROUND = 12;

  private final Map<String, Double> weights = new HashMap<>();

  AnchorWeights(List<Profile> profiles) {
    Map<String, Integer> documents = new HashMap<>();
    for (Profile profile : profiles) {
      Set<String> seen = new TreeSet<>();
      profile.passages().forEach(passage -> seen.addAll(passage.anchors().keySet()));
      seen.forEach(anchor -> documents.merge(anchor, 1, Integer::sum));
    }
    double all = profiles.size() + BACKGROUND;
    documents.forEach(
        (anchor, count) -> weights.put(anchor, kind(anchor) * Math.log(all / (count + 0.5))));
  }

  private static double kind(String anchor) {
    return switch (anchor.charAt(0)) {
      case 'n' -> 1.2;
      case 't' -> 1.2;
      case 'e' -> 1.0;
      case 's' -> 0.8;
      case 'c' -> 0.7;
      default -> 0.7;
    };
  }

  double of(String anchor) {
    return weights.getOrDefault(anchor, 0.0);
  }

  /// The weight of what two passages share.
  double shared(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> smaller = one.size() <= other.size() ? one : other;
    Map<String, Integer> larger = smaller == one ? other : one;
    double sum = 0;
    for (Map.Entry<String, Integer> entry : smaller.entrySet()) {
      Integer count = larger.get(entry.getKey());
      if (count != null) {
        sum += of(entry.getKey()) * Math.min(2, Math.min(count, entry.getValue()));
      }
    }
    return sum;
  }

  double total(Map<String, Integer> anchors) {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : anchors.entrySet()) {
      sum += of(entry.getKey()) * Math.min(2, entry.getValue());
    }
    return sum;
  }
}

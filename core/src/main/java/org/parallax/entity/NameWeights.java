package org.parallax.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How much each number of a comparison counts: a logistic regression for each group of writing
/// systems.
final class NameWeights {

  static final String DEFAULT = "any";

  private final Map<String, double[]> byGroup = new HashMap<>();

  NameWeights(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/name-weights.tsv", "group", "feature", "weight")) {
      int feature = NameComparison.FEATURES.indexOf(row.expect("feature"));
      if (feature < 0) {
        throw row.bad("is no feature");
      }
      byGroup
              .computeIfAbsent(
                  row.expect("group"), fresh -> new double[NameComparison.FEATURES.size()])[
              feature] =
          Double.parseDouble(row.expect("weight"));
    }
  }

  NameWeights(Map<String, double[]> byGroup) {
    this.byGroup.putAll(byGroup);
  }

  /// The group of a comparison: by its writing systems, and whether there is more than one word.
  /// Names in Latin letters are alike by chance in Vietnamese, which has few of them, and seldom
  /// otherwise.
  static String group(NameComparison.Best best, boolean vietnamese) {
    if (!vietnamese
        && best.first().system().equals("Latn")
        && best.second().system().equals("Latn")) {
      return DEFAULT;
    }
    List<String> systems =
        java.util.stream.Stream.of(best.first().system(), best.second().system()).sorted().toList();
    return systems.get(0) + "-" + systems.get(1) + "-" + shape(best.first()) + shape(best.second());
  }

  private static int shape(Reading reading) {
    return Math.min(2, reading.words().length);
  }

  double probability(String group, double[] features) {
    double[] weights = byGroup.get(group);
    if (weights == null) {
      weights = byGroup.get(DEFAULT);
    }
    double sum = 0;
    for (int i = 0; weights != null && i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

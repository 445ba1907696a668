package org.parallax.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// What each feature of the evidence counts in the decision: a logistic regression, kept in
/// `relate/weights.tsv`.
final class LinkWeights {

  static final List<String> FEATURES =
      List.of(
          "bias",
          "coverage",
          "wider",
          "order",
          "score",
          "log-score",
          "surplus",
          "anchored",
          "log-beads",
          "length",
          "lead",
          "wider-lead");

  private final double[] weights = new double[FEATURES.size()];

  LinkWeights(Knowledge knowledge) {
    Map<String, Double> read = new LinkedHashMap<>();
    for (Row row : knowledge.table("relate/weights.tsv", "feature", "weight")) {
      if (!FEATURES.contains(row.expect("feature"))) {
        throw row.bad("has the unknown feature " + row.get("feature"));
      }
      try {
        read.put(row.get("feature"), Double.valueOf(row.expect("weight")));
      } catch (NumberFormatException wrong) {
        throw row.bad("has no number for a weight");
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = read.getOrDefault(FEATURES.get(i), 0.0);
    }
  }

  /// The probability that the evidence is that of a translation.
  double probability(Evidence evidence) {
    double[] features = evidence.features();
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

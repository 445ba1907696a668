package org.parallax.relate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How long the same text is in each language: `relate/lengths.tsv`.
final class Lengths {

  private Lengths() {}

  /// For each language what its letters are multiplied by to compare them with English ones.
  static Map<String, Double> read(Knowledge knowledge) {
    Map<String, Double> factors = new LinkedHashMap<>();
    for (Row row : knowledge.table("relate/lengths.tsv", "language", "factor")) {
      try {
        factors.put(row.expect("language"), Double.valueOf(row.expect("factor")));
      } catch (NumberFormatException wrong) {
        throw row.bad("has no number for a factor");
      }
    }
    return factors;
  }
}

package org.parallax.relate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Weighs each pair against its rivals: a translation matches its original clearly better than any
/// other document of that language does, while reports of one event match each other about alike.
final class Rivals {

  private Rivals() {}

  /// The evidence of each pair with its lead over the best rival, on the side where that is
  /// smaller.
  static Map<Candidates.Pair, Evidence> lead(
      Map<Candidates.Pair, Evidence> pairs, List<Profile> profiles) {
    Map<String, double[]> best = new HashMap<>();
    pairs.forEach((pair, evidence) -> {
      add(best, pair.one() + " " + profiles.get(pair.other()).language(), evidence.matched());
      add(best, pair.other() + " " + profiles.get(pair.one()).language(), evidence.matched());
    });
    Map<Candidates.Pair, Evidence> led = new LinkedHashMap<>();
    pairs.forEach((pair, evidence) -> {
      double one =
          ahead(best, pair.one() + " " + profiles.get(pair.other()).language(), evidence.matched());
      double other =
          ahead(best, pair.other() + " " + profiles.get(pair.one()).language(), evidence.matched());
      led.put(pair, evidence.withLead(Math.min(one, other)));
    });
    return led;
  }

  /// Keeps the two highest.
  private static void add(Map<String, double[]> best, String side, double matched) {
    double[] two = best.computeIfAbsent(side, s -> new double[2]);
    if (matched > two[0]) {
      two[1] = two[0];
      two[0] = matched;
    } else if (matched > two[1]) {
      two[1] = matched;
    }
  }

  private static double ahead(Map<String, double[]> best, String side, double matched) {
    double[] two = best.getOrDefault(side, new double[2]);
    return matched - (matched >= two[0] ? two[1] : two[0]);
  }
}

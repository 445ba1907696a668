package org.parallax.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs each pair against its rivals: a translation matches its original clearly better than any
/// other document of that language does, while reports of one event match each other about alike.
/// Versions of one text are no rivals of each other.
final class Rivals {

  /// A document and how well it matches.
  private record Match(int document, double matched) {}

  private final Map<String, List<Match>> matches = new HashMap<>();
  private final List<WeighedDocument> documents;
  private final Set<Candidates.Pair> versions;

  private Rivals(List<WeighedDocument> documents, Set<Candidates.Pair> versions) {
    this.documents = documents;
    this.versions = versions;
  }

  /// The evidence of each pair with its lead over the best rival on either side.
  ///
  /// @param versions documents of one language that share text
  static Map<Candidates.Pair, Evidence> lead(
      Map<Candidates.Pair, Evidence> pairs,
      List<WeighedDocument> documents,
      Set<Candidates.Pair> versions) {
    Rivals rivals = new Rivals(documents, versions);
    pairs.forEach((pair, evidence) -> {
      rivals.add(pair.one(), pair.other(), evidence.matched());
      rivals.add(pair.other(), pair.one(), evidence.matched());
    });
    Map<Candidates.Pair, Evidence> led = new LinkedHashMap<>();
    pairs.forEach((pair, evidence) -> {
      double one = rivals.ahead(pair.one(), pair.other(), evidence.matched());
      double other = rivals.ahead(pair.other(), pair.one(), evidence.matched());
      led.put(pair, evidence.withLeads(one, other));
    });
    return led;
  }

  private String side(int of, int partner) {
    return of + " " + documents.get(partner).language();
  }

  private void add(int of, int partner, double matched) {
    matches
        .computeIfAbsent(side(of, partner), s -> new ArrayList<>())
        .add(new Match(partner, matched));
  }

  private double ahead(int of, int partner, double matched) {
    double best = 0;
    for (Match rival : matches.getOrDefault(side(of, partner), List.of())) {
      if (rival.document != partner && !isVersion(rival.document, partner)) {
        best = Math.max(best, rival.matched);
      }
    }
    return matched - best;
  }

  private boolean isVersion(int one, int other) {
    return versions.contains(new Candidates.Pair(Math.min(one, other), Math.max(one, other)));
  }
}

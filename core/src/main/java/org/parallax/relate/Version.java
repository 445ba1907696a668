package org.parallax.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one text of a language has to do with another one of that language, with which it shares
/// runs of words.
///
/// @param kind how it depends on it; null where they may only both come from a third
/// @param score 0..1
record Version(@Nullable LinkKind kind, double score) {

  /// Texts that share less of their runs of words, page furniture aside, are not looked at.
  private static final double LEAST_SHARED = 0.015;

  private static final int FEWEST_BEADS = 3;

  static Map<Candidates.Pair, Version> find(
      List<Profile> profiles,
      List<WeighedDocument> documents,
      Set<Candidates.Pair> pairs,
      SharedText shared) {
    Map<Candidates.Pair, Version> versions = new LinkedHashMap<>();
    for (Candidates.Pair pair : pairs) {
      SharedText.Overlap overlap = shared.of(profiles.get(pair.one()), profiles.get(pair.other()));
      LinkKind kind = overlap.kind();
      Version version =
          kind != null
              ? new Version(kind, score(kind, overlap))
              : overlap.containment() < LEAST_SHARED
                  ? null
                  : of(Evidence.of(documents.get(pair.one()), documents.get(pair.other())));
      if (version != null) {
        versions.put(pair, version);
      }
    }
    return versions;
  }

  private static double score(LinkKind kind, SharedText.Overlap overlap) {
    return kind == LinkKind.EXCERPT ? overlap.containment() : overlap.resemblance();
  }

  /// Two texts that say the same in the same order in other words: all the way through, one was
  /// made from the other; in parts, both may be translations of one.
  private static @Nullable Version of(Evidence evidence) {
    if (evidence.beads() < FEWEST_BEADS) {
      return null;
    }
    if (evidence.isAsStrongAs(3, 0.95, 0.5, 0.7) && evidence.coverage() >= 0.5) {
      return new Version(LinkKind.NEAR_COPY, evidence.matched());
    }
    return evidence.isAsStrongAs(2, 0.8, 0.3, 0.5) ? new Version(null, evidence.matched()) : null;
  }
}

package org.parallax.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares documents of one language by their runs of words. Sentences that stand in many
/// documents are page furniture and count for nothing.
final class SharedText {

  private static final double COPY = 0.90;
  private static final double NEAR_COPY = 0.36;
  private static final double EXCERPT = 0.45;
  private static final int FURNITURE_IN = 5;

  /// What the two share.
  ///
  /// @param containment share of the smaller one's runs of words that the other has, 0..1
  /// @param resemblance share of both one's runs that both have (Jaccard), 0..1
  record Overlap(double containment, double resemblance) {

    @Nullable LinkKind kind() {
      if (resemblance >= COPY) {
        return LinkKind.COPY;
      }
      if (resemblance >= NEAR_COPY) {
        return LinkKind.NEAR_COPY;
      }
      return containment >= EXCERPT ? LinkKind.EXCERPT : null;
    }
  }

  private final Set<Long> furniture = new HashSet<>();

  SharedText(List<Profile> profiles) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Profile profile : profiles) {
      Set<Long> own = new HashSet<>();
      profile.passages().forEach(passage -> own.add(passage.fingerprint()));
      own.forEach(print -> counts.merge(print, 1, Integer::sum));
    }
    counts.forEach((print, count) -> {
      if (count > FURNITURE_IN && count * 3 < profiles.size()) {
        furniture.add(print);
      }
    });
  }

  boolean isFurniture(Passage passage) {
    return furniture.contains(passage.fingerprint());
  }

  Overlap of(Profile one, Profile other) {
    long[] a = one.shingles();
    long[] b = other.shingles();
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int smaller = Math.min(a.length, b.length);
    int either = a.length + b.length - shared;
    return new Overlap(
        smaller == 0 ? 0 : (double) shared / smaller, either == 0 ? 0 : (double) shared / either);
  }
}

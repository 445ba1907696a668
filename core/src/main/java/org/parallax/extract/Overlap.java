package org.parallax.extract;

import java.util.Set;

/// How far two sets of words agree.
final class Overlap {

  private Overlap() {}

  /// Shared words as a share of all.
  static double jaccard(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
  }

  /// Shared words as a share of the first set's.
  static double contained(Set<String> inner, Set<String> outer) {
    return inner.isEmpty() ? 0 : (double) shared(inner, outer) / inner.size();
  }

  private static int shared(Set<String> a, Set<String> b) {
    if (a.size() > b.size()) {
      return shared(b, a);
    }
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }
}

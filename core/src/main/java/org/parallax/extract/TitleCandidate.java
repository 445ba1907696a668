package org.parallax.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text that may be the headline, with where it stands. Mutable while a page is read.
final class TitleCandidate {

  private static final int LAST_RANK = 9;

  final String text;
  final String key;
  final Set<String> words;

  /// How many other texts of each source stand before it, plus one; 0 where the source lacks it.
  final int[] ranks = new int[TitleSource.COUNT];

  /// The last block that says it before the first paragraph, else the first one, or null.
  @Nullable Block block;

  /// How many blocks say it.
  int blocks;

  TitleCandidate(String text, String key) {
    this.text = text;
    this.key = key;
    this.words = Page.words(text);
  }

  void found(TitleSource source, int rank) {
    ranks[source.ordinal()] = Math.min(LAST_RANK, rank);
  }

  boolean in(TitleSource source) {
    return ranks[source.ordinal()] > 0;
  }

  int sources() {
    int count = 0;
    for (int rank : ranks) {
      count += rank > 0 ? 1 : 0;
    }
    return count;
  }
}

package org.parallax.extract;

import org.jspecify.annotations.Nullable;

/// A name that may be the author's, with where it stands. Mutable while a page is read.
final class AuthorCandidate {

  private static final int LAST_RANK = 9;

  final String name;

  /// The words of the name, as other spellings of the same name have them.
  final String key;

  /// How many other names of each source stand before it, plus one; 0 where the source lacks it.
  final int[] ranks = new int[AuthorSource.COUNT];

  /// Whether it is only a part of each element that holds it.
  boolean onlyPart = true;

  /// Whether a number follows it somewhere, so that its last word may be a month's name.
  boolean beforeNumber;

  /// Bits of {@link Hint} of the elements around it, as far as all its elements share them.
  int hints = -1;

  /// The short block nearest to the headline that holds it, or null where none does.
  @Nullable Block block;

  /// How many short blocks hold it.
  int occurrences;

  /// How many paragraphs hold it.
  int inText;

  AuthorCandidate(String name, String key) {
    this.name = name;
    this.key = key;
  }

  void found(AuthorSource source, int rank, boolean part) {
    int at = source.ordinal();
    ranks[at] = ranks[at] == 0 ? Math.min(LAST_RANK, rank) : ranks[at];
    onlyPart &= part;
  }

  boolean in(AuthorSource source) {
    return ranks[source.ordinal()] > 0;
  }

  /// The number of sources that give it.
  int sources() {
    int count = 0;
    for (int rank : ranks) {
      count += rank > 0 ? 1 : 0;
    }
    return count;
  }

  /// Whether one of two names is part of the other.
  boolean overlaps(AuthorCandidate other) {
    return holds(key, other.key) || holds(other.key, key);
  }

  /// Whether the words hold all words of a name in a row.
  static boolean holds(String words, String name) {
    int from = words.indexOf(name);
    while (from >= 0) {
      int to = from + name.length();
      boolean whole =
          (from == 0 || words.charAt(from - 1) == ' ')
              && (to == words.length() || words.charAt(to) == ' ');
      if (whole) {
        return true;
      }
      from = words.indexOf(name, from + 1);
    }
    return false;
  }
}

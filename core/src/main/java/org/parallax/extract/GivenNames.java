package org.parallax.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Frequent given names. Immutable.
final class GivenNames {

  /// Knows nothing.
  static final GivenNames NONE = new GivenNames();

  private final Set<String> names = new HashSet<>();

  private GivenNames() {}

  GivenNames(Knowledge knowledge) {
    for (Row row : knowledge.table("page/given-names.tsv", "name")) {
      names.add(row.expect("name"));
    }
  }

  /// Whether a word of the name but the last is one, or its only word.
  boolean begin(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[ -]+");
    for (int i = 0; i < Math.max(1, words.length - 1); i++) {
      if (names.contains(words[i])) {
        return true;
      }
    }
    return false;
  }
}

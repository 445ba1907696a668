package org.parallax.language;

import java.util.HashSet;
import java.util.Set;
import org.parallax.knowledge.Row;

/// A variety of a language that differs by its words only, such as the Persian of Afghanistan.
///
/// @param script ISO 15924 of the words
/// @param words keys of [WordRun#word]
record Variety(String language, String base, String script, Set<Long> words) {

  private static final int DIFFERENT_WORDS = 2;

  static Variety read(Row row, LetterVariants variants) {
    String script = row.expect("script");
    Set<Long> words = new HashSet<>();
    for (String word : row.expect("words").split(" ")) {
      words.add(WordRun.of(variants.fold(word), script).word(1));
    }
    return new Variety(row.expect("language"), row.expect("base"), script, words);
  }

  boolean isTold(WordRun run) {
    Set<Long> found = new HashSet<>();
    for (int i = 1; i < run.length() && found.size() < DIFFERENT_WORDS; i++) {
      if (run.isGap(i - 1)) {
        long word = run.word(i);
        if (words.contains(word)) {
          found.add(word);
        }
      }
    }
    return found.size() >= DIFFERENT_WORDS;
  }
}

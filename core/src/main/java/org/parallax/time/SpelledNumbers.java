package org.parallax.time;

import org.parallax.knowledge.Knowledge;
import org.parallax.language.NumberWord;

/// The number words of a language as CLDR spells them, in all genders and cases it knows.
final class SpelledNumbers {

  private static final int HIGHEST = 100;

  private SpelledNumbers() {}

  static void collect(Knowledge knowledge, String tag, DateWordCollector words) {
    for (NumberWord word : NumberWord.of(knowledge, tag)) {
      if (word.value() <= HIGHEST) {
        Sign sign = word.ordinal() ? Sign.ORDINAL : Sign.NUMBER;
        words.add(sign, word.value(), 0, true, word.form());
        words.add(sign, word.value(), 0, true, word.form().replace('-', ' '));
      }
    }
  }
}

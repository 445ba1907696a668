package org.parallax.time;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/// The number words of a language as CLDR spells them, in all genders and cases it knows.
final class SpelledNumbers {

  private static final int MOST_DAYS = 31;
  private static final int[] MORE = {40, 50, 60, 70, 80, 90, 100};

  private SpelledNumbers() {}

  static void collect(ULocale locale, DateWordCollector words) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames()) {
      if (rules.startsWith("%spellout")
          && !rules.contains("year")
          && !rules.contains("financial")) {
        Sign sign = rules.contains("ordinal") ? Sign.ORDINAL : Sign.NUMBER;
        for (int n = 1; n <= MOST_DAYS; n++) {
          add(format, rules, sign, n, words);
        }
        for (int n : MORE) {
          add(format, rules, sign, n, words);
        }
      }
    }
  }

  private static void add(
      RuleBasedNumberFormat format, String rules, Sign sign, int number, DateWordCollector words) {
    String form = format.format(number, rules);
    if (form.codePoints().noneMatch(Character::isDigit)) {
      words.add(sign, number, 0, true, form);
      words.add(sign, number, 0, true, form.replace('-', ' '));
    }
  }
}

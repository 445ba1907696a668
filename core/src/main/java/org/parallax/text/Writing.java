package org.parallax.text;

import java.lang.Character.UnicodeScript;

/// How a script tells its words apart.
enum Writing {
  /// By spaces.
  SPACED,
  /// Not at all, and a character is a unit of meaning: Chinese characters, hiragana.
  CHARACTERS,
  /// Not at all, and a dictionary is needed: Thai, Lao, Khmer, Burmese.
  DICTIONARY;

  static Writing of(int point) {
    if (point < 0x0E00) {
      return SPACED;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return switch (script) {
      case HAN, HIRAGANA, BOPOMOFO -> CHARACTERS;
      case THAI, LAO, KHMER, MYANMAR -> DICTIONARY;
      default -> SPACED;
    };
  }
}

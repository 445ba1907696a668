package org.parallax.sources.encoding;

import java.lang.Character.UnicodeScript;

/// How much a text that was decoded by a guess looks like writing, from the characters beyond ASCII
/// alone: letters stand beside letters of their own script, capitals begin words, combining marks
/// sit on vowels.
final class Plausibility {
  private static final double IMPOSSIBLE = -3;
  private static final double ODD = -1;
  private static final double GOOD = 1;
  private static final double NEUTRAL = 0.5;

  private Plausibility() {}

  /// At most 1; negative for what is no writing.
  static double of(String text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        sum +=
            judge(
                c,
                i == 0 ? ' ' : text.charAt(i - 1),
                i + 1 == text.length() ? ' ' : text.charAt(i + 1));
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double judge(char c, char before, char after) {
    if (Character.isSurrogate(c)) {
      return ODD;
    }
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL -> IMPOSSIBLE;
      case Character.NON_SPACING_MARK -> mark(c, before);
      case Character.UPPERCASE_LETTER -> capital(c, before, after);
      case Character.LOWERCASE_LETTER, Character.OTHER_LETTER -> letter(c, before, after);
      case Character.MODIFIER_LETTER -> NEUTRAL;
      default -> c == '\uFFFD' ? IMPOSSIBLE : sign(c, before, after);
    };
  }

  private static double mark(char c, char before) {
    if (Character.UnicodeScript.of(c) != UnicodeScript.INHERITED) {
      return UnicodeScript.of(before) == UnicodeScript.of(c) ? GOOD : ODD;
    }
    if (UnicodeScript.of(before) == UnicodeScript.ARABIC) {
      return GOOD;
    }
    return isLatinVowel(before) ? GOOD : IMPOSSIBLE;
  }

  private static boolean isLatinVowel(char c) {
    return switch (java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD)
        .charAt(0)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y' -> true;
      default -> false;
    };
  }

  private static double capital(char c, char before, char after) {
    if (Character.isLowerCase(before)) {
      return ODD;
    }
    return letter(c, before, after);
  }

  private static double letter(char c, char before, char after) {
    UnicodeScript script = UnicodeScript.of(c);
    boolean strange = isStrange(before, script) || isStrange(after, script);
    boolean alone =
        !Character.isLetter(before) && !Character.isLetter(after) && script != UnicodeScript.HAN;
    return strange ? ODD : alone ? 0 : GOOD;
  }

  /// Whether the neighbour is a letter of another script, or a sign that never touches a letter.
  private static boolean isStrange(char neighbour, UnicodeScript script) {
    if (Character.isLetter(neighbour)) {
      UnicodeScript other = UnicodeScript.of(neighbour);
      return other != script && !isEastAsian(other) && other != UnicodeScript.COMMON;
    }
    return false;
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }

  private static double sign(char c, char before, char after) {
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    boolean joiner =
        Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.FINAL_QUOTE_PUNCTUATION;
    return inWord && !joiner && c < 0x2E80 ? ODD : NEUTRAL;
  }
}

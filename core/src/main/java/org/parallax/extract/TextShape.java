package org.parallax.extract;

/// What can be seen of a passage without understanding it, in any script.
///
/// @param words words parted by spaces; in scripts without spaces two characters count as one
/// @param letters letters of any script
/// @param upper upper-case letters
/// @param lower lower-case letters
/// @param digits digits of any script
/// @param commas commas and their like
/// @param sentences ends of sentences inside and at the end
/// @param end 2 where it ends a sentence, 1 where it ends with a colon, else 0
record TextShape(
    int words, int letters, int upper, int lower, int digits, int commas, int sentences, int end) {

  private static final String ENDS = ".!?\u2026\u061f\u06d4\u3002\uff01\uff1f\u0964\u1362";
  private static final String COMMAS = ",;\u060c\u061b\u3001\uff0c\uff1b";
  private static final String COLONS = ":\uff1a";
  private static final String CLOSING = ")]\"'\u201d\u2019\u00bb\u201c\u2018\u300d\u300f\u203a";

  static TextShape of(String text) {
    int spaced = 0;
    int dense = 0;
    int letters = 0;
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int commas = 0;
    int sentences = 0;
    boolean inWord = false;
    boolean ended = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean digit = !letter && Character.isDigit(c);
      if (letter && spaceless(c)) {
        dense++;
        inWord = false;
      } else if (letter || digit) {
        spaced += inWord ? 0 : 1;
        inWord = true;
      } else if (c == ' ' || c == '\n' || c == '\t') {
        inWord = false;
      }
      letters += letter ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
      digits += digit ? 1 : 0;
      commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
      if (ENDS.indexOf(c) >= 0) {
        ended = true;
        sentences += c >= '\u3002' ? 1 : 0;
      } else if (ended && c == ' ') {
        sentences++;
        ended = false;
      } else if (letter || digit) {
        ended = false;
      }
    }
    int end = end(text);
    return new TextShape(
        spaced + (dense + 1) / 2,
        letters,
        upper,
        lower,
        digits,
        commas,
        sentences + (end == 2 ? 1 : 0),
        end);
  }

  private static int end(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && (CLOSING.indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i)))) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    return ENDS.indexOf(text.charAt(i)) >= 0 ? 2 : COLONS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
  }

  /// Han, kana, Thai, Lao, Khmer and Burmese letters, which are written without spaces.
  static boolean spaceless(char c) {
    return c >= '\u0e00' && c <= '\u0eff'
        || c >= '\u1000' && c <= '\u109f'
        || c >= '\u1780' && c <= '\u17ff'
        || c >= '\u2e80' && c <= '\u30ff'
        || c >= '\u3400' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || Character.isSurrogate(c);
  }

  /// Whether nearly all cased letters are upper-case.
  boolean shouted() {
    return upper >= 6 && upper > 9 * lower;
  }

  /// Whether it reads like running text rather than a label.
  boolean dense() {
    return words >= 18 && sentences > 0;
  }
}

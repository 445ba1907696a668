package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;

/// A number or word of a text that may hold a date. Digits of all scripts are read as ASCII ones,
/// letters as lower case.
///
/// @param number its value, or -1 for a word
/// @param digits how many digits it has
/// @param start where it begins in the text
/// @param end where it ends in the text
record DateToken(String text, int number, int digits, int start, int end) {

  private static final int MOST = 80;

  static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length() && tokens.size() < MOST) {
      char c = text.charAt(i);
      int from = i;
      if (Character.isDigit(c)) {
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
        tokens.add(number(text, from, i));
      } else if (part(c)) {
        while (i < text.length() && part(text.charAt(i))) {
          i++;
        }
        tokens.add(new DateToken(folded(text.substring(from, i)), -1, 0, from, i));
      } else {
        i++;
      }
    }
    return tokens;
  }

  private static boolean part(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200c';
  }

  private static DateToken number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = to - from > 8 ? -1 : value * 10 + Character.digit(text.charAt(i), 10);
    }
    return new DateToken(String.valueOf(value), value, to - from, from, to);
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      folded.append(c == '\u064a' || c == '\u0649' ? '\u06cc' : c == '\u0643' ? '\u06a9' : c);
    }
    return folded.toString();
  }

  boolean isNumber() {
    return number >= 0;
  }
}

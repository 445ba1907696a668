package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The alphabet of date patterns: each lexeme is of exactly one class, and each symbol of
/// `patterns.tsv` stands for one class or several.
final class LexemeClass {

  private static final int UNITS = Unit.values().length;
  private static final int UNIT_BASE = Sign.values().length;
  private static final int RELATIVE_BASE = UNIT_BASE + UNITS;
  private static final int UNITSHIFT_BASE = RELATIVE_BASE + UNITS;
  private static final int DIGIT_BASE = UNITSHIFT_BASE + UNITS;

  private static final int ONE_DIGIT = DIGIT_BASE;
  private static final int TWO_MONTH = DIGIT_BASE + 1;
  private static final int TWO_DAY = DIGIT_BASE + 2;
  private static final int TWO_MORE = DIGIT_BASE + 3;
  private static final int THREE = DIGIT_BASE + 4;
  private static final int FOUR_YEAR = DIGIT_BASE + 5;
  private static final int FOUR_MORE = DIGIT_BASE + 6;
  static final int TIME = DIGIT_BASE + 7;
  private static final int PUNCTUATION_BASE = DIGIT_BASE + 8;

  private static final String MARKS = ",-/.()'";
  private static final List<String> MARK_NAMES =
      List.of("comma", "dash", "slash", "dot", "open", "close", "quote");

  static final int COUNT = PUNCTUATION_BASE + MARKS.length();

  private LexemeClass() {}

  static int of(DateWord word) {
    return switch (word.sign()) {
      case UNIT -> UNIT_BASE + word.value();
      case RELATIVE -> RELATIVE_BASE + word.detail();
      case UNITSHIFT -> UNITSHIFT_BASE + word.detail();
      default -> word.sign().ordinal();
    };
  }

  static int ofDigits(int value, int count) {
    return switch (count) {
      case 1 -> value == 0 ? TWO_MORE : ONE_DIGIT;
      case 2 ->
          value >= 1 && value <= 12 ? TWO_MONTH : value >= 13 && value <= 31 ? TWO_DAY : TWO_MORE;
      case 3 -> THREE;
      default -> value >= 1000 && value <= 2999 ? FOUR_YEAR : FOUR_MORE;
    };
  }

  /// The class of a punctuation mark, -1 if patterns do not use it.
  static int ofMark(char c) {
    int index =
        MARKS.indexOf(
            c == '\u2013' || c == '\u2014' || c == '~' || c == '\uff5e' || c == '\u301c' ? '-' : c);
    return index < 0 ? -1 : PUNCTUATION_BASE + index;
  }

  static boolean isMark(int lexemeClass) {
    return lexemeClass >= PUNCTUATION_BASE;
  }

  static boolean isDigits(int lexemeClass) {
    return lexemeClass >= DIGIT_BASE && lexemeClass < TIME;
  }

  /// The classes that a symbol of a pattern stands for.
  ///
  /// @throws IllegalArgumentException if there is no such symbol
  static List<Integer> named(String symbol) {
    return switch (symbol) {
      case "D" -> List.of(ONE_DIGIT, TWO_MONTH, TWO_DAY);
      case "DD" -> List.of(TWO_MONTH, TWO_DAY);
      case "MM" -> List.of(ONE_DIGIT, TWO_MONTH);
      case "YY" -> List.of(TWO_MONTH, TWO_DAY, TWO_MORE);
      case "EE" -> List.of(TWO_DAY, TWO_MORE);
      case "N" -> List.of(ONE_DIGIT, TWO_MONTH, TWO_DAY, TWO_MORE, THREE);
      case "Y" -> List.of(FOUR_YEAR);
      case "NNNN" -> List.of(FOUR_MORE);
      case "TIME" -> List.of(TIME);
      default ->
          MARK_NAMES.contains(symbol)
              ? List.of(PUNCTUATION_BASE + MARK_NAMES.indexOf(symbol))
              : signs(symbol);
    };
  }

  private static List<Integer> signs(String symbol) {
    int colon = symbol.indexOf(':');
    Sign sign = Sign.named(colon < 0 ? symbol : symbol.substring(0, colon));
    int base =
        switch (sign) {
          case UNIT -> UNIT_BASE;
          case RELATIVE -> RELATIVE_BASE;
          case UNITSHIFT -> UNITSHIFT_BASE;
          default -> -1;
        };
    if (base < 0) {
      return List.of(sign.ordinal());
    }
    List<Integer> classes = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      if (colon < 0 || unit.name().toLowerCase(Locale.ROOT).equals(symbol.substring(colon + 1))) {
        classes.add(base + unit.ordinal());
      }
    }
    return classes;
  }
}

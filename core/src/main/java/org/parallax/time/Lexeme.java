package org.parallax.time;

/// A date word or number as it stands in a text.
///
/// @param lexemeClass see [LexemeClass]
/// @param word what it means; digits carry their value, and their count as detail
/// @param start folded offset
/// @param end folded offset
/// @param inflected whether letters follow the form that the language knows
record Lexeme(int lexemeClass, DateWord word, int start, int end, boolean inflected) {

  Sign sign() {
    return word.sign();
  }

  int value() {
    return word.value();
  }

  boolean isDigits() {
    return LexemeClass.isDigits(lexemeClass);
  }

  /// Whether it has the four digits of a year.
  boolean isYear() {
    return isDigits() && word.detail() == 4;
  }

  /// The minutes of a time of day.
  int minute() {
    return word.detail();
  }

  boolean isMark() {
    return LexemeClass.isMark(lexemeClass);
  }

  boolean isWeak() {
    return word.weak() || inflected;
  }
}

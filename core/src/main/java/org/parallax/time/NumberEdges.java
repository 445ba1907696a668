package org.parallax.time;

/// What stands before and behind a number and makes it a part of something else: of a model number,
/// a score, a price, a version, a longer number.
final class NumberEdges {

  private static final String BEFORE_NO_DATE =
      "$\u20ac\u00a3\u00a5\u20b9\u20bd#\u2116@+&=_*^\u00a7\\";
  private static final String AFTER_NO_DATE = "%\u2030\u00b0@_=\u20ac$\u00a3\u00b2\u00b3*";

  private NumberEdges() {}

  /// Whether a number word ends a longer one («seventy-two»).
  static boolean isTailOfNumber(Lexeme first, FoldedText text) {
    int at = first.start() - 1;
    return (first.sign() == Sign.NUMBER || first.sign() == Sign.ORDINAL)
        && at > 0
        && text.chars[at] == '-'
        && Joints.isWord(text.chars[at - 1]);
  }

  /// Whether a number in digits stands before a unit («2-3 days ahead»).
  static boolean isCounted(Lexeme unit, FoldedText text) {
    int digit = unit.start() - 2;
    return unit.sign() == Sign.UNIT
        && digit >= 0
        && text.chars[digit + 1] == ' '
        && Joints.isDigit(text.chars[digit]);
  }

  /// Whether hours and a colon stand before a number, which are then its minutes («8: 16 a.m.»).
  static boolean isBehindHours(Lexeme number, FoldedText text) {
    int colon = number.start() - 2;
    return colon > 0
        && number.isDigits()
        && text.chars[colon] == ':'
        && text.chars[colon + 1] == ' '
        && Joints.isDigit(text.chars[colon - 1]);
  }

  static boolean mayBegin(Lexeme number, LexemeReader reader) {
    FoldedText text = reader.text();
    int at = number.start() - 1;
    if (at < 0) {
      return true;
    }
    if (number.isYear() && endsReference(number, reader)) {
      return false;
    }
    char before = text.chars[at];
    if (BEFORE_NO_DATE.indexOf(before) >= 0
        || Joints.isWord(before) && !Joints.isUnspaced(before)) {
      return false;
    }
    boolean joint =
        before == '-'
            || before == '/'
            || before == '.'
            || before == ','
            || before == ':'
            || before == '\u2013';
    if (!joint || at == 0) {
      return true;
    }
    char further = text.chars[at - 1];
    if (before == '-' || before == '/' || before == '\u2013') {
      return !Joints.isWord(further)
          || Joints.isUnspaced(further)
          || isYearBefore(text, at, number);
    }
    return !Joints.isDigit(further);
  }

  /// Whether a slash before a year joins it to letters or numbers, as in those of documents
  /// («BA/77/2019», «ST / IV / 2019»).
  private static boolean endsReference(Lexeme year, LexemeReader reader) {
    FoldedText text = reader.text();
    int slash = year.start() - 1;
    boolean spaced = text.chars[slash] == ' ';
    slash -= spaced ? 1 : 0;
    int last = slash - (spaced ? 2 : 1);
    if (last < 0 || text.chars[slash] != '/' || Joints.isUnspaced(text.chars[last])) {
      return false;
    }
    return spaced
        ? reader.isUpperCase(last)
            || Joints.isDigit(text.chars[last]) && digitsBefore(text, last + 1) != 4
        : text.chars[last] == '.';
  }

  /// Whether a four-digit number stands before and behind the mark: the years of a period.
  private static boolean isYearBefore(FoldedText text, int mark, Lexeme number) {
    int start = mark - 4;
    return number.end() - number.start() == 4
        && digitsBefore(text, mark) == 4
        && (text.chars[start] == '1' || text.chars[start] == '2')
        && (start == 0 || text.chars[start - 1] != '-');
  }

  static int digitsBefore(FoldedText text, int end) {
    int start = end;
    while (start > 0 && end - start < 6 && Joints.isDigit(text.chars[start - 1])) {
      start--;
    }
    return end - start;
  }

  /// @param whole whether the number ends a date with day, month and year
  static boolean mayEnd(FoldedText text, Lexeme number, LexemeReader reader, boolean whole) {
    int end = number.end();
    if (end >= text.length) {
      return true;
    }
    char after = text.chars[end];
    if (whole && after == 't' && end + 1 < text.length && Joints.isDigit(text.chars[end + 1])) {
      return true;
    }
    if (AFTER_NO_DATE.indexOf(after) >= 0 || Joints.isWord(after) && !Joints.isUnspaced(after)) {
      return false;
    }
    boolean joint = "-/.,:\u2013".indexOf(after) >= 0;
    if (!joint || end + 1 >= text.length) {
      return true;
    }
    char further = text.chars[end + 1];
    boolean fourDigits = end - number.start() == 4;
    if (Joints.isDigit(further)) {
      int digits = reader.digitsEnd(end + 1) - end - 1;
      int next = end + 1 + digits;
      boolean longer = digits == 2 && next < text.length && text.chars[next] == after;
      boolean years =
          (after == '-' || after == '/' || after == '\u2013')
              && fourDigits
              && (digits == 4 || digits == 2 && after != '/' && !longer);
      return years || after == ',' && (whole || fourDigits && digits == 4);
    }
    if (after == ':' && further == ' ' && end - number.start() <= 2) {
      return reader.digitsEnd(end + 2) != end + 4;
    }
    return after != '-'
        || !Joints.isWord(further)
        || fourDigits && further > 0x7F
        || reader.isMonthAt(end + 1);
  }
}

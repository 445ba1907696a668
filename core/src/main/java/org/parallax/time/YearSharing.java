package org.parallax.time;

import java.util.List;

/// Coordinated dates share what only the last one says: «in April and September 2024» are two
/// months of 2024.
final class YearSharing {

  private static final int LONGEST_JOINT = 8;
  private static final int LONGEST_MARK = 3;
  private static final int LONGEST_UNSPACED = 2;
  private static final String COORDINATED = "days-joined";
  private static final String DAY = "day";

  private YearSharing() {}

  static void share(Passages passages, List<DateParts> parts) {
    for (int i = parts.size() - 2; i >= 0; i--) {
      DateParts one = parts.get(i);
      DateParts next = parts.get(i + 1);
      if (one.day > 0 && one.month > 0 && one.weekday == 0 && isWeekdayBehind(passages, i)) {
        one.weekday = next.weekday;
      }
      if (one.month == 0
          && one.day > 0
          && next.month > 0
          && isPartOfSpan(passages.matches().get(i), passages.matches().get(i + 1))
          && joined(passages, passages.matches().get(i), passages.matches().get(i + 1))) {
        one.month = next.month;
        one.calendar = next.calendar;
      }
      boolean lacks =
          one.month > 0 && one.yearDigits == 0 && one.modifier == null && one.relative == null;
      boolean told = next.yearDigits > 0 || next.tellsYearByNow();
      boolean alike = next.month > 0 && told && (one.day > 0) == (next.day > 0);
      if (lacks
          && alike
          && one.calendar == next.calendar
          && joined(passages, passages.matches().get(i), passages.matches().get(i + 1))) {
        one.relative = next.relative;
        one.modifier = next.modifier;
        one.unit = next.unit;
        one.year = next.year;
        one.yearDigits = next.yearDigits;
        one.era = next.era;
      }
    }
  }

  /// Whether a day without a month is coordinated with another day, or begins a span that ends with
  /// it.
  private static boolean isPartOfSpan(Match one, Match next) {
    Lexeme lead = next.lexemes().getFirst();
    boolean ends = lead.sign() == Sign.TO || lead.sign() == Sign.CUE;
    return one.rule().id().equals(COORDINATED) || one.rule().id().equals(DAY) && ends;
  }

  /// Whether a date is followed by its weekday («May 5, a Monday», «(Monday)»).
  private static boolean isWeekdayBehind(Passages passages, int index) {
    Match next = passages.matches().get(index + 1);
    int from = passages.matches().get(index).end();
    if (next.rule().reading() != Reading.WEEKDAY || next.start() - from > LONGEST_MARK) {
      return false;
    }
    for (int i = from; i < next.start(); i++) {
      if (" ,(\u060c".indexOf(passages.text().chars[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /// Whether only a short word or a mark stands between two dates, and no end of a sentence.
  private static boolean joined(Passages passages, Match one, Match next) {
    int gap = next.start() - one.end();
    if (gap > LONGEST_JOINT) {
      return false;
    }
    int spaces = 0;
    int unspaced = 0;
    for (int i = one.end(); i < next.start(); i++) {
      char c = passages.text().chars[i];
      if (c == '\n' || c == '.') {
        return false;
      }
      spaces += c == ' ' ? 1 : 0;
      unspaced += Joints.isUnspaced(c) && Character.isLetter(c) ? 1 : 0;
    }
    return spaces <= 2 && unspaced <= LONGEST_UNSPACED;
  }
}

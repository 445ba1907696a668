package org.parallax.time;

/// The last date mentioned before an expression, on which «that day», «two days later» or a month
/// without a year may hang.
///
/// @param date its value
/// @param joined whether nothing but a mark or short word parts them
/// @param inSentence whether it stands in the same sentence
/// @param inParagraph whether it stands in the same paragraph
/// @param near whether it stands not far away
/// @param since whether it only begins a span («since 1997»)
/// @param edge whether it begins or ends a span
record Antecedent(
    Edtf date,
    boolean joined,
    boolean inSentence,
    boolean inParagraph,
    boolean near,
    boolean since,
    boolean edge) {

  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_YEAR = 366;

  boolean isDay() {
    return date.first().equals(date.last());
  }

  /// Whether it is a month, or shorter.
  boolean isMonthAtMost() {
    return isAtMost(LONGEST_MONTH);
  }

  /// Whether so many units from it can be told: «two days later» than a month or century are no
  /// certain day.
  boolean isAsPreciseAs(Unit unit) {
    return switch (unit) {
      case HOUR, DAY, WEEKEND, WEEK -> isDay();
      case MONTH -> isMonthAtMost();
      case QUARTER -> isAtMost(92);
      case HALF -> isAtMost(184);
      case YEAR -> isYearAtMost();
      case DECADE -> isAtMost(3_653);
      case CENTURY -> isAtMost(36_525);
    };
  }

  boolean isYearAtMost() {
    return isAtMost(LONGEST_YEAR);
  }

  private boolean isAtMost(int days) {
    return date.last().isBefore(date.first().plusDays(days));
  }

  /// Whether an expression that points so many units from it does so for certain. «That day» may
  /// stand some sentences on, «the next day» in the same paragraph; «the year before» may be that
  /// before publication unless a date stands in its sentence.
  boolean bears(int distance) {
    return distance == 0 ? near : inSentence || inParagraph && distance > 0;
  }

  /// Whether a month or day without a year, on a page without a date, is certainly of its year: it
  /// stands in the same sentence, or tells a month or day itself shortly before. What lasts since a
  /// year need not fall into it.
  ///
  /// @param end whether the month or day ends a span
  boolean lendsItsYear(boolean end) {
    return isYearAtMost()
        && (!since || joined && end)
        && (inSentence || inParagraph && isMonthAtMost());
  }
}

package org.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last date mentioned before an expression, on which «that day», «two days later» or a month
/// without a year may hang.
///
/// @param date its value
/// @param joined whether nothing but a mark or short word parts them
/// @param inSentence whether it stands in the same sentence
/// @param inParagraph whether it stands in the same paragraph
/// @param near whether it stands not far away
record Antecedent(
    Edtf date, boolean joined, boolean inSentence, boolean inParagraph, boolean near) {

  private static final int LONGEST_MONTH = 31;

  boolean isDay() {
    return date.first().equals(date.last());
  }

  /// Whether it is a month, or shorter.
  boolean isMonthAtMost() {
    return date.last().isBefore(date.first().plusDays(LONGEST_MONTH));
  }

  /// Whether an expression that points so many units from it does so for certain. «That day» may
  /// stand some sentences on, «the next day» in the same paragraph; «the year before» may be that
  /// before publication unless a date stands in its sentence, or the publication is not known.
  boolean bears(int distance, @Nullable LocalDate publication) {
    return distance == 0
        ? near
        : inSentence || inParagraph && (distance > 0 || publication == null);
  }

  /// Whether a month or day without a year, on a page without a date, is certainly of its year: it
  /// stands in the same sentence, or tells a month or day itself shortly before.
  boolean lendsItsYear() {
    return inSentence || inParagraph && isMonthAtMost();
  }
}

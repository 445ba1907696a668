package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// A date at the precision it was stated, in the Extended Date/Time Format (ISO 8601-2).
///
/// @param text the EDTF expression: `2024-04-05`, `2024-04`, `2024`, `199X`, `2024-W15`,
///   `2024-04/2024-09`
/// @param first the first day it covers
/// @param last the last day it covers
public record Edtf(String text, LocalDate first, LocalDate last) {

  public Edtf {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(text + " ends before it begins");
    }
  }

  public static Edtf day(LocalDate day) {
    return new Edtf(day.toString(), day, day);
  }

  /// The days from `first` to `last`, in the shortest expression that covers exactly them: equal
  /// periods have equal texts, however they were stated.
  public static Edtf covering(LocalDate first, LocalDate last) {
    return new Edtf(expression(first, last), first, last);
  }

  private static String expression(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
      return months(first, last);
    }
    if (first.getDayOfWeek() == DayOfWeek.MONDAY && first.plusDays(6).equals(last)) {
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          first.get(IsoFields.WEEK_BASED_YEAR),
          first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
    return first + "/" + last;
  }

  private static String months(LocalDate first, LocalDate last) {
    if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return years(first.getYear(), last.getYear());
    }
    String from = month(first);
    String to = month(last);
    return from.equals(to) ? from : from + "/" + to;
  }

  private static String years(int first, int last) {
    if (first == last) {
      return year(first);
    }
    boolean decade = first % 10 == 0 && last == first + 9;
    return decade ? year(first).substring(0, 3) + "X" : year(first) + "/" + year(last);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String month(LocalDate day) {
    return String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
  }

  @Override
  public String toString() {
    return text;
  }
}

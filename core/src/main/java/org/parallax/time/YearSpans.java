package org.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Spans of years: seasons, decades, centuries.
final class YearSpans {

  /// Since 2020 there are two decades of this name in living memory.
  private static final int TWENTIES = 20;

  private static final int DECADE = 10;
  private static final int BEFORE_CHRIST = 0;

  /// The first year of the Persian century to which decades without a century belong.
  private static final int PERSIAN_CENTURY = 1300;

  private final DateLanguage language;
  private final YearChoice years;

  YearSpans(DateLanguage language) {
    this.language = language;
    this.years = new YearChoice(language);
  }

  /// From a year to the next one that ends in two digits.
  @Nullable Period years(DateParts parts) {
    int ahead = Math.floorMod(parts.secondDay + parts.month - parts.year, 100);
    return span(years.calendar(parts), parts.year, ahead + 1);
  }

  private static @Nullable Period span(CalendarSystem calendar, int year, int count) {
    Period first = calendar.days(-1, year, 0, 0);
    Period last = calendar.days(-1, year + count - 1, 0, 0);
    return first == null || last == null ? null : first.hull(last);
  }

  /// A decade in the calendar of its year. Without a century it is one of the last century but this
  /// one, in Persian unless the text counts in Gregorian years.
  @Nullable Period decade(DateParts parts, TimeContext context) {
    int year = parts.decade >= 0 && parts.yearDigits != 4 ? parts.decade : parts.year;
    CalendarSystem own = language.calendar();
    if (year % DECADE != 0 || parts.hasEra() && parts.era == BEFORE_CHRIST) {
      return null;
    }
    if (parts.yearDigits == 4) {
      return own.isLikelyYear(year) ? span(own, year, DECADE) : Units.years(year, DECADE);
    }
    if (parts.ordinal > 0) {
      return Units.years((parts.ordinal - 1) * 100 + year, DECADE);
    }
    if (own == CalendarSystem.PERSIAN && !context.foreign() && year >= TWENTIES) {
      return span(own, PERSIAN_CENTURY + year, DECADE);
    }
    return year == TWENTIES
        ? twenties(context.reference())
        : Units.years(year + (year < TWENTIES ? 2000 : 1900), DECADE);
  }

  private static @Nullable Period twenties(@Nullable LocalDate reference) {
    return reference == null || reference.getYear() >= 2000 + TWENTIES
        ? null
        : Units.years(1900 + TWENTIES, DECADE);
  }

  static @Nullable Period century(DateParts parts) {
    boolean told = parts.ordinal >= 1 && parts.ordinal <= 22 && !parts.lastOrdinal;
    return told && !(parts.hasEra() && parts.era == BEFORE_CHRIST)
        ? Units.years((parts.ordinal - 1) * 100 + 1, 100)
        : null;
  }
}

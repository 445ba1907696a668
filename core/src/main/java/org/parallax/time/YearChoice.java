package org.parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The year of a date that does not name it in full.
final class YearChoice {

  private static final int FIRST_GREGORIAN = 1501;
  private static final int MOST_YEARS_AHEAD = 20;

  /// How much nearer a day to come must be than the same day gone by to be meant where nothing
  /// tells.
  private static final int PAST_OVER_FUTURE = 2;

  private final DateLanguage language;

  YearChoice(DateLanguage language) {
    this.language = language;
  }

  /// The calendar that a date is written in: its month's or era's, else the one in which its year
  /// is a likely one.
  CalendarSystem calendar(DateParts parts) {
    if (parts.calendar != null && (parts.calendar != CalendarSystem.GREGORIAN || parts.hasEra())) {
      return parts.calendar;
    }
    CalendarSystem own = language.calendar();
    boolean ownMonths = own == CalendarSystem.PERSIAN;
    if (parts.calendar == CalendarSystem.GREGORIAN && ownMonths) {
      return CalendarSystem.GREGORIAN;
    }
    return parts.yearDigits == 4 && own.isLikelyYear(parts.year)
            || parts.yearDigits == 2 && own == CalendarSystem.BUDDHIST
        ? own
        : CalendarSystem.GREGORIAN;
  }

  /// The year with its century.
  int full(DateParts parts, CalendarSystem calendar, TimeContext context) {
    if (parts.yearDigits != 2 || parts.hasEra()) {
      return parts.year;
    }
    LocalDate reference = context.reference();
    int now = reference == null ? 0 : calendar.year(reference);
    int base =
        switch (calendar) {
          case PERSIAN, ISLAMIC -> 1400;
          case BUDDHIST -> 2500;
          default -> 2000;
        };
    int latest = (now == 0 ? base + 30 : now) + MOST_YEARS_AHEAD;
    return base + parts.year > latest ? base - 100 + parts.year : base + parts.year;
  }

  /// The month or day of the year that the context suggests.
  @Nullable Period choose(CalendarSystem calendar, DateParts parts, TimeContext context) {
    int month = parts.month;
    int day = parts.day;
    Lexeme relation = parts.modifier;
    if (relation != null && relation.value() != 0 && context.reference() != null) {
      return beside(calendar, parts, context.reference(), relation.value());
    }
    if (relation != null && context.reference() != null) {
      return calendar.days(-1, calendar.year(context.reference()), month, day);
    }
    Edtf last = context.last();
    if (context.narrative() && last != null) {
      return calendar.days(-1, calendar.year(last.first()), month, day);
    }
    LocalDate reference = context.reference();
    if (reference == null) {
      return null;
    }
    int year = calendar.year(reference);
    Period best = null;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Period days = calendar.days(-1, candidate, month, day);
      if (days != null
          && (best == null
              || distance(days, reference, context) < distance(best, reference, context))) {
        best = days;
      }
    }
    return best;
  }

  /// «Last May» is the latest that is over, «next May» the first that has not begun.
  private static @Nullable Period beside(
      CalendarSystem calendar, DateParts parts, LocalDate reference, int direction) {
    int year = calendar.year(reference);
    for (int distance = 0; distance <= 1; distance++) {
      Period days =
          calendar.days(-1, year + Integer.signum(direction) * distance, parts.month, parts.day);
      if (days != null
          && (direction < 0 ? days.last().isBefore(reference) : days.first().isAfter(reference))) {
        return days;
      }
    }
    return null;
  }

  /// The first such day that does not lie before another one.
  @Nullable Period firstFrom(CalendarSystem calendar, int month, int day, LocalDate from) {
    int year = calendar.year(from);
    Period days = calendar.days(-1, year, month, day);
    return days == null || days.last().isBefore(from)
        ? calendar.days(-1, year + 1, month, day)
        : days;
  }

  private static long distance(Period days, LocalDate reference, TimeContext context) {
    long ahead = ChronoUnit.DAYS.between(reference, days.first());
    long behind = ChronoUnit.DAYS.between(days.last(), reference);
    long bias = context.future() ? 1 : PAST_OVER_FUTURE;
    long other = context.future() ? PAST_OVER_FUTURE : 1;
    return ahead > 0 ? ahead * bias : behind > 0 ? behind * other : 0;
  }

  /// Whether a year is one that only the Gregorian calendar has today.
  static boolean isGregorian(int year) {
    return year >= FIRST_GREGORIAN && year < 2200;
  }
}

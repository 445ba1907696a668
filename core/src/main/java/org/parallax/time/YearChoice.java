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
  private static final int PAST_OVER_FUTURE = 3;

  /// The same for days gone by where the sentence speaks of the future.
  private static final int FUTURE_OVER_PAST = 4;

  private static final int FARTHEST_BEHIND_BOUND = 200;
  private static final int FARTHEST_AHEAD_OF_BOUND = 60;

  /// In years: within so many, each day of a year falls on each weekday.
  private static final int LONGEST_WEEKDAY_CYCLE = 6;

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
    boolean ownMonths = own == CalendarSystem.PERSIAN || own == CalendarSystem.ETHIOPIC;
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
    if (relation != null && context.vague()) {
      return null;
    }
    if (relation != null && relation.value() != 0 && context.reference() != null) {
      return beside(calendar, parts, context.reference(), relation.value());
    }
    if (relation != null && context.reference() != null) {
      return calendar.days(-1, calendar.year(context.reference()), month, day);
    }
    Antecedent before = context.before();
    LocalDate reference = context.reference();
    boolean told =
        reference == null
            ? before != null && before.lendsItsYear(context.end()) && !context.future()
            : context.narrative() && before != null && before.isYearAtMost();
    if (before != null
        && before.joined()
        && before.isMonthAtMost()
        && (isToCome(before, reference) || context.vague() && context.end())) {
      return firstFrom(calendar, month, day, before.date().first());
    }
    if (told && before != null) {
      Period days = calendar.days(-1, calendar.year(before.date().first()), month, day);
      boolean doubtful =
          reference == null
              && days != null
              && (contradicts(days, parts)
                  || !before.inSentence() && days.last().isBefore(before.date().first()));
      return doubtful ? null : days;
    }
    if (reference == null) {
      return null;
    }
    int year = calendar.year(reference);
    Period best = null;
    int reach = context.vague() && parts.weekday > 0 ? LONGEST_WEEKDAY_CYCLE : 1;
    for (int candidate = year - 1; candidate <= year + reach; candidate++) {
      Period days = calendar.days(-1, candidate, month, day);
      if (days != null
          && !(context.vague() && contradicts(days, parts))
          && (best == null
              || distance(days, reference, context) < distance(best, reference, context))) {
        best = days;
      }
    }
    return context.vague() && best != null && parts.weekday == 0 && isFar(best, reference)
        ? null
        : best;
  }

  /// Whether a day falls on another weekday than the one that stands beside it.
  private static boolean contradicts(Period days, DateParts parts) {
    return parts.weekday > 0
        && parts.day > 0
        && days.first().getDayOfWeek().getValue() != parts.weekday;
  }

  /// Whether a date still lies ahead, so that the next in its row does, too.
  private static boolean isToCome(Antecedent before, @Nullable LocalDate reference) {
    return reference != null && before.date().first().isAfter(reference);
  }

  /// «Last May» is the latest that is over, «next May» the first that has not begun. Late in May
  /// nobody knows which May was the last.
  private static @Nullable Period beside(
      CalendarSystem calendar, DateParts parts, LocalDate reference, int direction) {
    int year = calendar.year(reference);
    Period now = calendar.days(-1, year, parts.month, parts.day);
    if (direction < 0 && now != null && now.contains(reference)) {
      return null;
    }
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

  /// Whether days lie so far from the first possible day of publication that their year cannot be
  /// told.
  private static boolean isFar(Period days, LocalDate bound) {
    return ChronoUnit.DAYS.between(bound, days.first()) > FARTHEST_AHEAD_OF_BOUND
        || ChronoUnit.DAYS.between(days.last(), bound) > FARTHEST_BEHIND_BOUND;
  }

  private static long distance(Period days, LocalDate reference, TimeContext context) {
    long ahead = ChronoUnit.DAYS.between(reference, days.first());
    long behind = ChronoUnit.DAYS.between(days.last(), reference);
    long bias = context.future() ? 1 : PAST_OVER_FUTURE;
    long other = context.future() ? FUTURE_OVER_PAST : 1;
    return ahead > 0 ? ahead * bias : behind > 0 ? behind * other : 0;
  }

  /// Whether a year is one that only the Gregorian calendar has today.
  static boolean isGregorian(int year) {
    return year >= FIRST_GREGORIAN && year < 2200;
  }
}

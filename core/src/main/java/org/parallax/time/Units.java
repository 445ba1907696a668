package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Weeks, months, years and the like as days.
final class Units {

  private Units() {}

  /// The unit that lies so many units from the one that holds the day.
  static @Nullable Period around(Unit unit, LocalDate day, int distance, CalendarSystem calendar) {
    LocalDate monday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(distance);
    return switch (unit) {
      case HOUR -> Period.of(day);
      case DAY -> Period.of(day.plusDays(distance));
      case WEEKEND -> weekend(day, distance);
      case WEEK -> new Period(monday, monday.plusDays(6));
      case MONTH -> calendar.month(day, distance);
      case QUARTER -> months(day, distance, 3);
      case HALF -> months(day, distance, 6);
      case YEAR -> calendar.year(day, distance);
      case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10 + 10 * distance, 10);
      case CENTURY -> years(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1 + 100 * distance, 100);
    };
  }

  private static Period weekend(LocalDate day, int distance) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    LocalDate wanted = saturday.plusWeeks(distance);
    return new Period(wanted, wanted.plusDays(1));
  }

  private static Period months(LocalDate day, int distance, int length) {
    LocalDate year = day.withDayOfYear(1);
    LocalDate first =
        year.plusMonths(
            (long) (day.getMonthValue() - 1) / length * length + (long) distance * length);
    return new Period(first, first.plusMonths(length).minusDays(1));
  }

  static @Nullable Period years(int first, int count) {
    return first < 1 || first + count > 9999
        ? null
        : new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /// The day, month or year that lies so many units from a day, as precise as the unit: weeks are
  /// counted by the day.
  static @Nullable Period moved(Unit unit, LocalDate from, int count, CalendarSystem calendar) {
    return switch (unit) {
      case HOUR -> Math.abs(count) <= 12 ? Period.of(from) : null;
      case DAY -> Period.of(from.plusDays(count));
      case WEEKEND, WEEK -> Period.of(from.plusWeeks(count));
      default -> around(unit, from, count, calendar);
    };
  }

  /// The day of a month nearest to the reference in a direction that falls on a weekday.
  static @Nullable Period nearest(LocalDate reference, int weekday, int day, int direction) {
    for (int months = 0; months <= 12; months++) {
      LocalDate month = reference.withDayOfMonth(1).plusMonths((long) direction * months);
      if (day <= month.lengthOfMonth()
          && month.withDayOfMonth(day).getDayOfWeek().getValue() == weekday) {
        return Period.of(month.withDayOfMonth(day));
      }
    }
    return null;
  }

  /// The so-manieth weekday of a period, counted from its end where the number is negative.
  static @Nullable Period nthWeekday(Period base, DayOfWeek weekday, int ordinal) {
    LocalDate day =
        ordinal > 0
            ? base.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal - 1L)
            : base.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(ordinal + 1L);
    return day.isBefore(base.first()) || day.isAfter(base.last()) ? null : Period.of(day);
  }

  /// The so-manieth day, week, month… of a period. The first week is the one that holds the fourth
  /// day.
  static @Nullable Period nth(Period base, Unit unit, int ordinal) {
    if (unit == Unit.WEEK || unit == Unit.WEEKEND) {
      LocalDate firstMonday =
          base.first().plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate lastMonday =
          base.last().minusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate monday =
          ordinal > 0 ? firstMonday.plusWeeks(ordinal - 1L) : lastMonday.plusWeeks(ordinal + 1L);
      LocalDate from = unit == Unit.WEEK ? monday : monday.plusDays(5);
      return new Period(from, monday.plusDays(6));
    }
    Period edge =
        around(
            unit,
            ordinal > 0 ? base.first() : base.last(),
            ordinal > 0 ? ordinal - 1 : ordinal + 1,
            CalendarSystem.GREGORIAN);
    return edge == null || edge.first().isBefore(base.first()) || edge.last().isAfter(base.last())
        ? null
        : edge;
  }
}

package org.parallax.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The calendars that dates are written in. The arithmetic is ICU's.
enum CalendarSystem {
  GREGORIAN("gregorian", 0, 0),
  PERSIAN("persian", 1200, 1500),
  ISLAMIC("islamic-civil", 1250, 1500),
  BUDDHIST("buddhist", 2340, 2640),
  ROC("roc", 0, 0),
  JAPANESE("japanese", 0, 0),
  HEBREW("hebrew", 5400, 5900),
  ETHIOPIC("ethiopic", 1900, 2040);

  private static final int LAST_YEAR = 9999;
  private static final int JULIAN_DAY_OF_EPOCH = 2440588;

  private final String id;
  private final int firstYear;
  private final int lastYear;

  /// @param firstYear with `lastYear` the years that a bare number in a language of this calendar
  ///   means; 0 for none
  CalendarSystem(String id, int firstYear, int lastYear) {
    this.id = id;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /// The calendar that CLDR or a pack names, such as `persian` or `islamic-umalqura`.
  static CalendarSystem named(String name) {
    for (CalendarSystem system : values()) {
      if (system.name().toLowerCase(Locale.ROOT).equals(name)
          || name.startsWith(system.name().toLowerCase(Locale.ROOT) + "-")) {
        return system;
      }
    }
    return GREGORIAN;
  }

  /// ICU's name of the calendar.
  String id() {
    return id;
  }

  /// Whether a number is a year that people who use this calendar would write today.
  boolean isLikelyYear(int year) {
    return year >= firstYear && year <= lastYear && lastYear > 0;
  }

  /// The days of a year, month or day.
  ///
  /// @param era ICU's number of the era, or -1 for the current one
  /// @param month counted from 1, 0 for the whole year
  /// @param day 0 for the whole month
  /// @return null where the calendar has no such date
  @Nullable Period days(int era, int year, int month, int day) {
    if (day < 0) {
      return null;
    }
    if (this == GREGORIAN) {
      return gregorian(era == 0 ? 1 - year : year, month, day);
    }
    Period days = days(id, era, year, month, day);
    if (this != ISLAMIC || days == null) {
      return days;
    }
    Period observed = days("islamic-umalqura", era, year, month, day);
    return observed == null ? days : days.hull(observed);
  }

  private static @Nullable Period gregorian(int year, int month, int day) {
    if (year < 1 || year > LAST_YEAR || month > 12) {
      return null;
    }
    if (month == 0) {
      return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    LocalDate first = LocalDate.of(year, month, 1);
    if (day > first.lengthOfMonth()) {
      return null;
    }
    return day == 0
        ? new Period(first, first.withDayOfMonth(first.lengthOfMonth()))
        : Period.of(first.withDayOfMonth(day));
  }

  private static @Nullable Period days(String id, int era, int year, int month, int day) {
    Calendar calendar = calendar(id);
    if (era >= 0) {
      calendar.set(Calendar.ERA, era);
      calendar.set(Calendar.YEAR, year);
    } else {
      calendar.set(yearField(id), year);
    }
    calendar.set(Calendar.MONTH, Math.max(0, month - 1));
    calendar.set(Calendar.DAY_OF_MONTH, Math.max(1, day));
    try {
      LocalDate first = localDate(calendar);
      if (first.getYear() < 1 || first.getYear() > LAST_YEAR) {
        return null;
      }
      if (day > 0) {
        return calendar.get(Calendar.DAY_OF_MONTH) == day ? Period.of(first) : null;
      }
      calendar.add(month == 0 ? Calendar.YEAR : Calendar.MONTH, 1);
      return new Period(first, localDate(calendar).minusDays(1));
    } catch (IllegalArgumentException noSuchDate) {
      return null;
    }
  }

  /// ICU counts the extended years of these two like Gregorian ones.
  private static int yearField(String id) {
    return id.equals("buddhist") || id.equals("roc") ? Calendar.YEAR : Calendar.EXTENDED_YEAR;
  }

  private static Calendar calendar(String id) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + id));
    calendar.clear();
    return calendar;
  }

  private static LocalDate localDate(Calendar calendar) {
    return LocalDate.ofEpochDay(calendar.get(Calendar.JULIAN_DAY) - JULIAN_DAY_OF_EPOCH);
  }

  /// The year that a day falls in.
  int year(LocalDate day) {
    return this == GREGORIAN ? day.getYear() : of(day).get(yearField(id));
  }

  /// The month that a day falls in, counted from 1.
  int month(LocalDate day) {
    return this == GREGORIAN ? day.getMonthValue() : of(day).get(Calendar.MONTH) + 1;
  }

  private Calendar of(LocalDate day) {
    Calendar calendar = calendar(id);
    calendar.set(Calendar.JULIAN_DAY, (int) day.toEpochDay() + JULIAN_DAY_OF_EPOCH);
    return calendar;
  }

  /// The month that begins a number of months before or after the one a day falls in.
  @Nullable Period month(LocalDate day, int months) {
    int index = year(day) * 12 + month(day) - 1 + months;
    return days(-1, Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, 0);
  }

  /// The year a number of years before or after the one a day falls in.
  @Nullable Period year(LocalDate day, int years) {
    return days(-1, year(day) + years, 0, 0);
  }
}

package org.parallax.extract;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Turns year, month and day as written into a date, telling the calendar by the year.
final class CalendarDates {

  static final ULocale IRANIAN = new ULocale("@calendar=persian");
  private static final int BUDDHIST = 543;

  private CalendarDates() {}

  /// The date, or null where there is no such day or the year is none that a page would bear.
  static @Nullable LocalDate of(int year, int month, int day) {
    if (year >= 1340 && year <= 1450) {
      return jalali(year, month, day);
    }
    return gregorian(year >= 2450 && year <= 2600 ? year - BUDDHIST : year, month, day);
  }

  static @Nullable LocalDate gregorian(int year, int month, int day) {
    if (year < 1990 || year > 2100) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /// A day of the Iranian solar calendar.
  static @Nullable LocalDate jalali(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, IRANIAN);
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
  }
}

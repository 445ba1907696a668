package org.parallax.time;

import java.util.Locale;

/// How the lexemes of a rule are understood.
enum Reading {
  /// A date with day, month, year, weekday as far as given.
  DATE,
  /// A numeric date, whose numbers and marks must touch each other.
  NUMERIC,
  /// Days of one month: a period.
  DAYS,
  /// A unit relative to now («last week»).
  RELATIVE,
  WEEKDAY,
  /// So many units before or after now.
  SHIFT,
  /// So many units before or after the last date mentioned.
  OFFSET,
  /// The last or next so many units.
  WITHIN,
  /// The so-manieth weekday or unit of a month or year.
  NTH,
  QUARTER,
  DECADE,
  CENTURY,
  /// The last date mentioned, at the precision of a unit.
  SAME,
  /// A span of years of which the last is told by two digits («2018/19»).
  YEARS,
  /// A bare year.
  YEAR,
  /// A time of day, on the last day mentioned.
  CLOCK,
  /// No date: a duration, a repetition, a name.
  NOTHING;

  static Reading named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

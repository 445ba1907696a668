package org.parallax.time;

import java.util.Locale;

/// The spans of time that dates are stated in.
enum Unit {
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

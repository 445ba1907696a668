package org.parallax.time;

import java.time.LocalDate;

/// Consecutive days.
record Period(LocalDate first, LocalDate last) {

  static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /// The shortest period that holds both.
  Period hull(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  Edtf edtf() {
    return Edtf.covering(first, last);
  }
}

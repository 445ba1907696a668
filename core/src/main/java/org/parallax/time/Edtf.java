package org.parallax.time;

import java.time.LocalDate;

/// A date at the precision it was stated, in the Extended Date/Time Format (ISO 8601-2).
///
/// @param text the EDTF expression: `2024-04-05`, `2024-04`, `2024`, `199X`, `2024-W15`, `2024-04/2024-09`
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

  @Override
  public String toString() {
    return text;
  }
}

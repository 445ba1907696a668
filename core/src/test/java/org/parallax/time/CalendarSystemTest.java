package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSystemTest {

  /// New year's days and well-known days, from the calendars' own published tables.
  @ParameterizedTest
  @CsvSource({
    "PERSIAN, 1403, 1, 1, 2024-03-20",
    "PERSIAN, 1404, 1, 1, 2025-03-21",
    "PERSIAN, 1399, 12, 30, 2021-03-20",
    "BUDDHIST, 2567, 6, 10, 2024-06-10",
    "ROC, 113, 6, 10, 2024-06-10",
    "ETHIOPIC, 2016, 1, 1, 2023-09-12",
    "HEBREW, 5784, 1, 1, 2023-09-16",
    "GREGORIAN, 2024, 2, 29, 2024-02-29"
  })
  void givesTheGregorianDay(
      CalendarSystem calendar, int year, int month, int day, LocalDate expected) {
    Period days = calendar.days(-1, year, month, day);
    assertThat(days).isNotNull();
    assertThat(days.first()).isEqualTo(expected);
    assertThat(days.last()).isEqualTo(expected);
  }

  @Test
  void hijriDaysHoldTabularAndObservedCalendar() {
    Period days = CalendarSystem.ISLAMIC.days(-1, 1445, 9, 1);
    assertThat(days).isNotNull();
    assertThat(days.first()).isBeforeOrEqualTo(LocalDate.of(2024, 3, 11));
    assertThat(days.last()).isAfterOrEqualTo(LocalDate.of(2024, 3, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "GREGORIAN, 2023, 2, 29",
    "PERSIAN, 1400, 12, 30",
    "GREGORIAN, 2023, 13, 1",
    "PERSIAN, 1403, 7, 31"
  })
  void impossibleDatesAreNone(CalendarSystem calendar, int year, int month, int day) {
    assertThat(calendar.days(-1, year, month, day)).isNull();
  }

  @Test
  void monthsAreFoundFromDays() {
    assertThat(CalendarSystem.PERSIAN.month(LocalDate.of(2024, 6, 10), -1))
        .isEqualTo(new Period(LocalDate.of(2024, 4, 20), LocalDate.of(2024, 5, 20)));
  }
}

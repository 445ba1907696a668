package org.parallax.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Row;

/// Dates of tables that are known to the year, the month or the day.
final class PartialDate {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private PartialDate() {}

  /// The first day that the field may mean, or null if it is empty.
  static @Nullable LocalDate first(Row row, String column) {
    String value = row.get(column);
    try {
      return switch (value.length()) {
        case 0 -> null;
        case YEAR -> Year.parse(value).atDay(1);
        case MONTH -> YearMonth.parse(value).atDay(1);
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeException wrong) {
      throw row.bad("has the date " + value);
    }
  }

  /// The last day that the field may mean, or null if it is empty.
  static @Nullable LocalDate last(Row row, String column) {
    String value = row.get(column);
    LocalDate first = first(row, column);
    if (first == null) {
      return null;
    }
    return switch (value.length()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}

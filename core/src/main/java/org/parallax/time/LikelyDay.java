package org.parallax.time;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which day stands for the publication of a page without a date, when only the first possible one
/// is known.
final class LikelyDay {

  private static final int FEWEST_MENTIONS = 2;

  /// In years. Days fall on the same weekday again after five or six.
  private static final int FARTHEST_AHEAD = 3;

  /// Years that end so are goals («by 2050») more often than past.
  private static final int ROUND = 5;

  private static final int FARTHEST_BEHIND = 240;

  private final DateLanguage language;
  private final List<DateParts> parts;

  LikelyDay(DateLanguage language, List<DateParts> parts) {
    this.language = language;
    this.parts = parts;
  }

  /// A day that the text names with its weekday tells the year by itself («Tuesday, April 19»), or
  /// that the page is not from near the first possible day. Else the first possible day is likely
  /// where it is a day that the text names without a year, or where the text names several months,
  /// or at least years, shortly before. A term of office that began long ago says little.
  ///
  /// @return null where nothing makes a day likely
  @Nullable LocalDate after(LocalDate first) {
    for (DateParts each : parts) {
      if (namesLater(each, first)) {
        return null;
      }
    }
    for (DateParts each : parts) {
      if (each.weekday > 0 && each.day > 0 && each.month > 0 && each.yearDigits == 0) {
        return onWeekday(each, first);
      }
    }
    return isNamed(first) || mentions(first) >= FEWEST_MENTIONS ? first : null;
  }

  /// Whether a year shows that the first possible day is long gone.
  private static boolean namesLater(DateParts each, LocalDate first) {
    return each.yearDigits == 4
        && YearChoice.isGregorian(each.year)
        && each.year > first.getYear() + 1
        && (each.year % ROUND != 0 || each.year < first.getYear() + ROUND);
  }

  private @Nullable LocalDate onWeekday(DateParts each, LocalDate first) {
    CalendarSystem calendar = new YearChoice(language).calendar(each);
    int year = calendar.year(first);
    for (int candidate = year - 1; candidate <= year + FARTHEST_AHEAD; candidate++) {
      Period days = calendar.days(-1, candidate, each.month, each.day);
      if (days != null
          && days.first().getDayOfWeek().getValue() == each.weekday
          && !days.first().isBefore(first.minusDays(FARTHEST_BEHIND))) {
        return days.first();
      }
    }
    return null;
  }

  private boolean isNamed(LocalDate first) {
    return parts.stream()
        .anyMatch(each ->
            each.yearDigits == 0
                && !each.byname
                && each.month == first.getMonthValue()
                && each.day == first.getDayOfMonth());
  }

  /// How many different months of the year before, or years since, a text names.
  private int mentions(LocalDate first) {
    Set<Integer> months = new LinkedHashSet<>();
    Set<Integer> years = new LinkedHashSet<>();
    for (DateParts each : parts) {
      if (each.yearDigits == 4 && YearChoice.isGregorian(each.year)) {
        int distance = (first.getYear() - each.year) * 12 + first.getMonthValue() - each.month;
        if (each.month > 0 && distance >= 0 && distance < 12) {
          months.add(distance);
        }
        boolean near = each.year >= first.getYear() - 1 && each.year <= first.getYear();
        if (each.month == 0 && near) {
          years.add(each.year);
        }
      }
    }
    return months.size() + years.size();
  }
}

package org.parallax.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Reads dates in addresses.
final class DateAddresses {

  private static final int LONGEST = 1000;
  private static final Pattern DAY =
      Pattern.compile(
          "[/._=-]((?:19|20)\\d{2})[/._-]?([01]\\d)[/._-]?([0-3]\\d)(?!\\d)|[/]((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/|[/_-]([0-3]\\d)[._-]([01]\\d)[._-]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})[/-]([01]\\d)(?=[/-])");

  private DateAddresses() {}

  static Optional<Published> day(@Nullable String url) {
    Matcher matcher = DAY.matcher(cut(url));
    while (matcher.find()) {
      int first = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
      boolean yearLast = first == 7;
      LocalDate date =
          CalendarDates.gregorian(
              Integer.parseInt(matcher.group(yearLast ? 9 : first)),
              Integer.parseInt(matcher.group(first + 1)),
              Integer.parseInt(matcher.group(yearLast ? 7 : first + 2)));
      if (date != null) {
        return Optional.of(Published.on(date));
      }
    }
    return Optional.empty();
  }

  /// How far in months the day is from the month in the address, as blogs have it; null where it
  /// has none.
  static @Nullable Integer months(@Nullable String url, LocalDate day) {
    Matcher matcher = MONTH.matcher(cut(url));
    if (!matcher.find()) {
      return null;
    }
    int months = Integer.parseInt(matcher.group(1)) * 12 + Integer.parseInt(matcher.group(2));
    return day.getYear() * 12 + day.getMonthValue() - months;
  }

  private static String cut(@Nullable String url) {
    return url == null ? "" : url.substring(0, Math.min(LONGEST, url.length()));
  }
}

package org.parallax.extract;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Reads the time of day beside a date.
final class ClockReader {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)"
              + "(?:\\s?([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s?(Z|UTC|GMT)?([+\\-\u2212]\\d{2}:?\\d{2})?)?");
  private static final int REACH = 40;

  private ClockReader() {}

  /// The date with the time after it, else the time just before it, else alone.
  static Published with(DateReader.Found found, String text) {
    String ascii = ascii(text);
    Matcher after =
        CLOCK.matcher(ascii).region(found.end(), Math.min(ascii.length(), found.end() + REACH));
    if (after.find()) {
      Published published = read(found, after);
      if (published != null) {
        return published;
      }
    }
    int from = Math.max(0, found.start() - REACH / 2);
    Matcher before = CLOCK.matcher(ascii).region(from, found.start());
    Published published = before.find() ? read(found, before) : null;
    return published == null ? Published.on(found.date()) : published;
  }

  private static @Nullable Published read(DateReader.Found found, Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(4);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    try {
      int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
      LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
      return new Published(found.date(), time, offset(clock.group(5), clock.group(6)));
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone, @Nullable String distance) {
    if (distance != null) {
      return ZoneOffset.of(distance.replace('\u2212', '-'));
    }
    return zone == null ? null : ZoneOffset.UTC;
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(
          Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c == '\uff1a' ? ':' : c);
    }
    return ascii.toString();
  }
}

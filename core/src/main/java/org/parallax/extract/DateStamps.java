package org.parallax.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.parallax.document.Published;

/// Reads dates as machines write them, else as people do.
record DateStamps(DateReader reader) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 80;

  Optional<Published> read(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST) {
      return Optional.empty();
    }
    if (stripped.length() >= 10
        && stripped.length() <= 13
        && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return epoch(Long.parseLong(stripped), stripped.length());
    }
    Optional<Published> iso =
        Published.parse(stripped).filter(date -> date.date().getYear() >= FIRST_YEAR);
    return iso.or(() -> mail(stripped)).or(() -> reader.read(stripped));
  }

  /// A date as in the header of a mail (RFC 1123).
  private static Optional<Published> mail(String text) {
    if (text.indexOf(',') != 3) {
      return Optional.empty();
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(
          new Published(time.toLocalDate(), time.toLocalTime().withNano(0), time.getOffset()));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static Optional<Published> epoch(long value, int digits) {
    if (digits != 10 && digits != 13) {
      return Optional.empty();
    }
    Instant instant = digits == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    boolean plausible = time.getYear() >= FIRST_YEAR && time.getYear() < LAST_YEAR;
    return plausible
        ? Optional.of(
            new Published(time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC))
        : Optional.empty();
  }
}

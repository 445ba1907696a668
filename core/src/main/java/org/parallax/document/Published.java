package org.parallax.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a page was published, as precisely as it says.
///
/// @param time the time of day, or null where only the day is known
/// @param offset the distance from UTC, or null where it is not known; never given without a time
public record Published(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,40}");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  public Published {
    if (time == null && offset != null) {
      throw new IllegalArgumentException("an offset needs a time");
    }
  }

  public static Published on(LocalDate date) {
    return new Published(date, null, null);
  }

  /// Reads `YYYY-MM-DD`, optionally with a time and an offset; empty where the text is not of that
  /// form.
  public static Optional<Published> parse(String iso) {
    Matcher matcher = ISO.matcher(iso.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      LocalTime time = matcher.group(2) == null ? null : LocalTime.parse(matcher.group(2));
      ZoneOffset offset = matcher.group(3) == null ? null : ZoneOffset.of(matcher.group(3));
      return Optional.of(new Published(date, time, offset));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /// `YYYY-MM-DD[THH:MM[:SS][±HH:MM]]`.
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    String clock = (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    String zone = offset == null ? "" : offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    return date + "T" + clock + zone;
  }
}

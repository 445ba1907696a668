package org.parallax.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Reads the line in which a page states its own date («Wednesday, 20/10/2021 15:43»), in any
/// language and calendar. Immutable and shared by threads.
public final class DateReader {

  private static final int LONGEST_LINE = 400;
  private static final String HOUR = "h";

  private final TimeTagger tagger;

  public DateReader(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /// The first full date of a line, with the time of day that stands beside it.
  ///
  /// @param language BCP 47 tag
  /// @return empty where the line names no day, month and year
  public Optional<Published> readDateLine(String line, String language) {
    String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    Optional<Published> iso = Published.parse(text);
    if (iso.isPresent()) {
      return iso;
    }
    Passages passages = tagger.passages(text, language);
    List<Dated> dated = new Chronology(tagger.language(language), passages, null, null).resolve();
    for (Dated date : dated) {
      LocalDate day = date.value().first();
      if (date.explicit() && day.equals(date.value().last())) {
        return Optional.of(published(day, passages, tagger.language(language)));
      }
    }
    return Optional.empty();
  }

  private static Published published(LocalDate day, Passages passages, DateLanguage language) {
    for (Match match : passages.matches()) {
      LocalTime time =
          match.rule().roles().contains(HOUR)
              ? TimeOfDay.of(match, passages.text(), language)
              : null;
      if (time != null) {
        return new Published(day, time, offset(passages.text(), match.end()));
      }
    }
    return Published.on(day);
  }

  /// The distance from UTC that stands behind a time («+07:00», «(GMT+7)»), or null.
  private static @Nullable ZoneOffset offset(FoldedText text, int from) {
    String rest = new String(text.chars, from, Math.min(16, text.length - from)).strip();
    String sign = rest.replaceFirst("^\\(?(?:gmt|utc)? ?", "");
    boolean named = sign.length() < rest.length();
    if (sign.length() < 2 || "+-".indexOf(sign.charAt(0)) < 0 || !Joints.isDigit(sign.charAt(1))) {
      return named && rest.matches("\\(?(gmt|utc).*") ? ZoneOffset.UTC : null;
    }
    String digits = sign.substring(1).replaceFirst("^(\\d{1,2}):?(\\d{2})?.*$", "$1:$2");
    String[] parts = digits.split(":");
    int hours = Integer.parseInt(parts[0]);
    int minutes = parts.length > 1 && !parts[1].isEmpty() ? Integer.parseInt(parts[1]) : 0;
    int direction = sign.charAt(0) == '-' ? -1 : 1;
    return hours > 14 || minutes > 59
        ? null
        : ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
  }
}

package org.parallax.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.PublishedRange;
import org.parallax.time.Edtf;

/// Dates as a reader says them, at the precision they have.
final class Dates {

  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Dates(Words words) {
    this.words = words;
    this.day = formatter("date.day");
    this.month = formatter("date.month");
  }

  DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(words.say(key), words.locale());
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  String month(LocalDate date) {
    return month.format(date);
  }

  /// A day, a month or a year by its name, a stretch by its ends.
  String say(@Nullable Edtf date) {
    if (date == null) {
      return words.say("date.unknown");
    }
    LocalDate first = date.first();
    LocalDate last = date.last();
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()))) {
      return month(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
      return Integer.toString(first.getYear());
    }
    return words.say("date.between", day(first), day(last));
  }

  /// When an article was published, as far as it is known.
  String published(Article article) {
    if (article.published() != null) {
      return day(article.published().date());
    }
    return article.publishedRange() == null
        ? words.say("date.none")
        : range(article.publishedRange());
  }

  private String range(PublishedRange range) {
    LocalDate first = range.notBefore();
    LocalDate last = range.notAfter();
    if (first != null && last != null) {
      return words.say("date.between", day(first), day(last));
    }
    return first != null
        ? words.say("date.from", day(first))
        : last != null ? words.say("date.until", day(last)) : words.say("date.none");
  }
}

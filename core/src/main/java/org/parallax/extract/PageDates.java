package org.parallax.extract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Finds when a page was published: structured data, metadata, marked elements, the address, visible text by the
/// headline, and last what only tells the latest change.
final class PageDates {

  private static final Pattern IN_ADDRESS = Pattern.compile(
      "[/._=-]((?:19|20)\\d{2})[/._-]?([01]\\d)[/._-]?([0-3]\\d)(?!\\d)|[/]((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/");
  private static final Pattern IN_SCRIPT = Pattern.compile(
      "\\\\?\"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date"
      + "|datePosted|firstPublished|first_published_at|pubDate|pub_date|published_date|publishedDate|date_published"
      + "|displayDate|publishTime|publish_time|created_at|dateCreated|createdAt)\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\""
      + "((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"\\\\]{0,30})");

  private final HtmlPage page;
  private final DateReader reader;

  PageDates(HtmlPage page, DateReader reader) {
    this.page = page;
    this.reader = reader;
  }

  @Nullable Published find() {
    return structured("datePublished")
        .or(() -> stated("published"))
        .or(this::marked)
        .or(() -> timed(false))
        .or(this::visible)
        .or(this::addressed)
        .or(this::scripted)
        .or(() -> structured("dateCreated"))
        .or(() -> structured("uploadDate"))
        .or(() -> timed(true))
        .or(() -> structured("dateModified"))
        .or(() -> stated("updated"))
        .orElse(null);
  }

  private Optional<Published> structured(String property) {
    for (String type : List.of("Article", "Posting", "Report", "Review", "WebPage", "")) {
      for (Map<String, Object> object : page.data().ofType(type)) {
        String date = StructuredData.text(object, property);
        Optional<Published> read = date == null ? Optional.empty() : stamp(date);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Published> stated(String field) {
    for (String content : page.metadata().everywhere(field)) {
      Optional<Published> read = stamp(content);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<Published> marked() {
    for (Element element : page.document().select(
        "[itemprop=datePublished], [property=datePublished], time[pubdate], abbr.published, .dt-published")) {
      Optional<Published> read = stamp(element);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  /// The first time element; those of the last change only if asked for.
  private Optional<Published> timed(boolean changes) {
    int seen = 0;
    for (Element element : page.document().select("time")) {
      String names = (element.className() + ' ' + element.attr("itemprop")).toLowerCase(java.util.Locale.ROOT);
      boolean change = names.contains("updat") || names.contains("modif");
      if (change == changes && !inComment(element) && ++seen < 40) {
        Optional<Published> read = stamp(element);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean inComment(Element element) {
    Element up = element;
    for (int level = 0; level < 8 && up != null; level++) {
      String names = (up.className() + ' ' + up.id()).toLowerCase(java.util.Locale.ROOT);
      if (names.contains("comment") || names.contains("related") || names.contains("sidebar") || names.contains("widget")) {
        return !up.normalName().equals("body") && !up.normalName().equals("article");
      }
      up = up.parent();
    }
    return false;
  }

  private Optional<Published> stamp(Element element) {
    for (String attribute : List.of("datetime", "content", "title", "data-datetime", "data-date")) {
      Optional<Published> read = stamp(element.attr(attribute));
      if (read.isPresent()) {
        return read;
      }
    }
    return reader.read(element.text());
  }

  /// A date as machines write it, or else as people do.
  private Optional<Published> stamp(String text) {
    String stripped = text.strip();
    if (stripped.length() >= 10 && stripped.length() <= 13 && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return epoch(Long.parseLong(stripped), stripped.length());
    }
    Optional<Published> iso = Published.parse(stripped).filter(p -> p.date().getYear() > 1989);
    return iso.isPresent() ? iso : reader.read(stripped);
  }

  private static Optional<Published> epoch(long value, int digits) {
    if (digits != 10 && digits != 13) {
      return Optional.empty();
    }
    Instant instant = digits == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
    var time = instant.atOffset(ZoneOffset.UTC);
    boolean plausible = time.getYear() > 1994 && time.getYear() < 2100;
    return plausible ? Optional.of(new Published(time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC))
        : Optional.empty();
  }

  private Optional<Published> visible() {
    return Optional.ofNullable(new VisibleDates(page.page(), reader).find());
  }

  private Optional<Published> addressed() {
    String url = page.url() == null ? "" : page.url();
    Matcher matcher = IN_ADDRESS.matcher(url.length() > 1000 ? url.substring(0, 1000) : url);
    while (matcher.find()) {
      int first = matcher.group(1) == null ? 4 : 1;
      var date = CalendarDates.gregorian(Integer.parseInt(matcher.group(first)),
          Integer.parseInt(matcher.group(first + 1)), Integer.parseInt(matcher.group(first + 2)));
      if (date != null) {
        return Optional.of(Published.on(date));
      }
    }
    return Optional.empty();
  }

  private Optional<Published> scripted() {
    for (Element script : page.document().select("script")) {
      String code = script.data();
      Matcher matcher = IN_SCRIPT.matcher(code.length() > 2_000_000 ? code.substring(0, 2_000_000) : code);
      if (matcher.find()) {
        Optional<Published> read = stamp(matcher.group(1));
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }
}

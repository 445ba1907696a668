package org.parallax.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Finds when a page was published: the address, structured data, metadata, marked elements and
/// visible text by the headline vote, since each of them may name the day of a change, of another
/// story, or of another time zone.
final class PageDates {

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/._=-]((?:19|20)\\d{2})[/._-]?([01]\\d)[/._-]?([0-3]\\d)(?!\\d)|[/]((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/|[/_-]([0-3]\\d)[._-]([01]\\d)[._-]((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\\\\?\"(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date"
              + "|datePosted|firstPublished|first_published_at|pubDate|pub_date|published_date|publishedDate|date_published"
              + "|displayDate|publishTime|publish_time|created_at|dateCreated|createdAt)\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\""
              + "((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"\\\\]{0,30})");

  /// How much a date that is seen is trusted, by how well it stands.
  private static final double SEEN = 0.7;

  private static final double MOST_SEEN = 2.8;
  private static final double IN_MONTH = 1.5;
  private static final double TIMED = 2;

  /// How much more a seen date is trusted where a time element says the same, or a time in UTC
  /// falls on that day in some time zone.
  private static final double TIMED_AND_SEEN = 0.5;

  private static final double OTHER_ZONE = 1.2;

  /// The share of trust left to the first of January without a time of day, which may only stand
  /// for a year.
  private static final double PLACEHOLDER = 0.3;

  private static final int MOST_TIMES = 200;

  private final HtmlPage page;
  private final DateReader reader;

  PageDates(HtmlPage page, DateReader reader) {
    this.page = page;
    this.reader = reader;
  }

  /// A source of dates and how much it is trusted.
  record Source(double weight, Supplier<Optional<Published>> dates) {}

  /// The day that most of the better sources agree on, with the time where one of them tells it;
  /// else what tells only the latest change.
  @Nullable Published find() {
    Map<LocalDate, Double> votes = new LinkedHashMap<>();
    List<Published> found = new ArrayList<>();
    List<Source> sources = sources();
    for (Source source : sources) {
      source
          .dates()
          .get()
          .ifPresent(given -> {
            found.add(given);
            votes.merge(
                given.date(),
                source.weight() * (isPlaceholder(given) ? PLACEHOLDER : 1),
                Double::sum);
          });
    }
    sources
        .getLast()
        .dates()
        .get()
        .ifPresent(seen -> votes.merge(seen.date(), support(seen, found), Double::sum));
    if (votes.isEmpty()) {
      return lastResorts().stream()
          .flatMap(source -> source.get().stream())
          .findFirst()
          .orElse(null);
    }
    votes.replaceAll((day, weight) -> inAddressMonth(day) ? weight + IN_MONTH : weight);
    LocalDate chosen =
        votes.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .orElseThrow()
            .getKey();
    return found.stream()
        .filter(date -> date.date().equals(chosen) && date.time() != null)
        .findFirst()
        .orElse(Published.on(chosen));
  }

  private static boolean isPlaceholder(Published date) {
    return date.date().getDayOfYear() == 1
        && (date.time() == null || date.time().equals(LocalTime.MIDNIGHT));
  }

  /// What the other sources add to a date that is seen without naming the same day themselves.
  private double support(Published seen, List<Published> found) {
    boolean zoned =
        found.stream()
            .anyMatch(date ->
                ZoneOffset.UTC.equals(date.offset())
                    && date.time() != null
                    && (date.time().getHour() >= 12
                            ? date.date().plusDays(1)
                            : date.date().minusDays(1))
                        .equals(seen.date()));
    boolean timed = timed(false).filter(date -> date.date().equals(seen.date())).isPresent();
    return (zoned ? OTHER_ZONE : 0) + (timed ? TIMED_AND_SEEN : 0);
  }

  /// Where dates of publication are looked for.
  List<Source> sources() {
    Optional<VisibleDates.Candidate> visible = seen();
    double seen =
        visible.map(candidate -> Math.clamp(candidate.score() * SEEN, 0.3, MOST_SEEN)).orElse(0.0);
    return List.of(
        new Source(4, this::addressed),
        new Source(1.5, () -> structured("datePublished")),
        new Source(2, () -> stated("published")),
        new Source(1.5, this::marked),
        new Source(TIMED, () -> timed(false)),
        new Source(seen, () -> visible.map(VisibleDates.Candidate::date)));
  }

  Optional<VisibleDates.Candidate> seen() {
    return new VisibleDates(page.page(), reader).find();
  }

  /// Where else a date may be found where none of publication is.
  private List<Supplier<Optional<Published>>> lastResorts() {
    return List.of(
        this::scripted,
        () -> structured("dateCreated"),
        () -> structured("uploadDate"),
        () -> timed(true),
        () -> structured("dateModified"),
        () -> stated("updated"));
  }

  private Optional<Published> structured(String property) {
    for (String type :
        List.of("Article", "Posting", "Report", "Review", "Recipe", "Object", "WebPage", "")) {
      for (Map<String, Object> object : titled(page.data().ofType(type))) {
        String date = StructuredData.text(object, property);
        Optional<Published> read = date == null ? Optional.empty() : stamp(date);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  /// The same objects, those first that bear the page's headline.
  private List<Map<String, Object>> titled(List<Map<String, Object>> objects) {
    if (objects.size() < 2 || page.title() == null) {
      return objects;
    }
    Set<String> words = page.page().titleWords();
    return objects.stream()
        .sorted(
            Comparator.comparing(object -> {
              String headline =
                  StructuredData.text(object, object.containsKey("headline") ? "headline" : "name");
              return headline != null && Overlap.jaccard(Page.words(headline), words) > 0.6 ? 0 : 1;
            }))
        .toList();
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
    for (Element element :
        page
            .document()
            .select(
                "[itemprop=datePublished], [property=datePublished], time[pubdate], abbr.published, .dt-published")
            .stream()
            .limit(MOST_TIMES)
            .toList()) {
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
      String names =
          (element.className() + ' ' + element.attr("itemprop")).toLowerCase(java.util.Locale.ROOT);
      boolean change = names.contains("updat") || names.contains("modif");
      if (++seen > MOST_TIMES) {
        break;
      }
      if (change == changes && !inComment(element)) {
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
      if (names.contains("comment")
          || names.contains("related")
          || names.contains("sidebar")
          || names.contains("widget")) {
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
    if (stripped.length() >= 10
        && stripped.length() <= 13
        && stripped.chars().allMatch(c -> c >= '0' && c <= '9')) {
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
    return plausible
        ? Optional.of(
            new Published(time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC))
        : Optional.empty();
  }

  private Optional<Published> addressed() {
    String url = page.url() == null ? "" : page.url();
    Matcher matcher = IN_ADDRESS.matcher(url.length() > 1000 ? url.substring(0, 1000) : url);
    while (matcher.find()) {
      int first = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
      boolean yearLast = first == 7;
      var date =
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

  /// Whether the address bears year and month, as blogs' do, and the day is in it.
  private boolean inAddressMonth(LocalDate day) {
    String url = page.url() == null ? "" : page.url();
    return url.contains(
        "/"
            + day.getYear()
            + '/'
            + (day.getMonthValue() < 10 ? "0" : "")
            + day.getMonthValue()
            + '/');
  }

  private Optional<Published> scripted() {
    for (Element script : page.document().select("script")) {
      String code = script.data();
      Matcher matcher =
          IN_SCRIPT.matcher(code.length() > 2_000_000 ? code.substring(0, 2_000_000) : code);
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

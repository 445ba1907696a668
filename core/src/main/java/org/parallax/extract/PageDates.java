package org.parallax.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Gathers from a page all days that may be the one of its publication.
final class PageDates {

  private static final List<String> TYPES =
      List.of("Article", "Posting", "Report", "Review", "Recipe", "Object", "WebPage", "");

  private record Property(DateSource source, String name) {}

  private static final List<Property> PROPERTIES =
      List.of(
          new Property(DateSource.CREATED_DATA, "dateCreated"),
          new Property(DateSource.UPLOADED_DATA, "uploadDate"),
          new Property(DateSource.CHANGED_DATA, "dateModified"));
  private static final double SAME = 0.6;

  private final HtmlPage page;
  private final DateStamps stamps;
  private final DateCandidates candidates = new DateCandidates();

  PageDates(HtmlPage page, DateReader reader) {
    this.page = page;
    this.stamps = new DateStamps(reader);
  }

  /// All days, with the features of each in the order of [DateFeatures#names].
  DateCandidates read(PageKnowledge knowledge, VisibleDates lines) {
    DateAddresses.day(page.url()).ifPresent(date -> candidates.add(date, DateSource.ADDRESS));
    stated("url", DateSource.OWN_ADDRESS);
    structured();
    stamped("published", DateSource.META);
    stamped("updated", DateSource.CHANGED_META);
    DateElements elements = new DateElements(candidates, stamps, knowledge.vocabulary());
    elements.read(page.document());
    lines.read(candidates);
    stated("picture", DateSource.PICTURE);
    new DateScripts(candidates, stamps).read(page.document());
    return candidates;
  }

  /// Dates in addresses that the metadata give.
  private void stated(String field, DateSource source) {
    for (String url : page.metadata().all(field)) {
      DateAddresses.day(url).ifPresent(date -> candidates.add(date, source));
    }
  }

  private void stamped(String field, DateSource source) {
    for (String content : page.metadata().everywhere(field)) {
      stamps.read(content).ifPresent(date -> candidates.add(date, source));
    }
  }

  private void structured() {
    Set<String> title = page.page().titleWords();
    for (String type : TYPES) {
      for (Map<String, Object> object : page.data().ofType(type)) {
        date(object, "datePublished")
            .ifPresent(date ->
                candidates.add(date, bears(object, title) ? DateSource.OWN_DATA : DateSource.DATA));
        PROPERTIES.forEach(property ->
            date(object, property.name())
                .ifPresent(date -> candidates.add(date, property.source())));
      }
    }
  }

  private Optional<Published> date(Map<String, Object> object, String property) {
    String text = StructuredData.text(object, property);
    return text == null ? Optional.empty() : stamps.read(text);
  }

  /// Whether the object bears the page's headline.
  private static boolean bears(Map<String, Object> object, Set<String> title) {
    @Nullable String headline =
        StructuredData.text(object, object.containsKey("headline") ? "headline" : "name");
    return headline != null && Overlap.jaccard(Page.words(headline), title) > SAME;
  }
}

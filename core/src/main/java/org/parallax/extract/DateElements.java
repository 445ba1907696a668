package org.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.document.Published;

/// Gathers dates from elements that are made or named for dates.
final class DateElements {

  private static final List<String> STAMPS = List.of("datetime", "content", "title");
  private static final List<String> MARKS = List.of("itemprop", "property", "pubdate");
  private static final int MOST = 200;
  private static final int LEVELS = 8;
  private final DateCandidates candidates;
  private final DateStamps stamps;
  private final MarkupVocabulary vocabulary;
  private final Map<String, Integer> known = new HashMap<>();

  DateElements(DateCandidates candidates, DateStamps stamps, MarkupVocabulary vocabulary) {
    this.candidates = candidates;
    this.stamps = stamps;
    this.vocabulary = vocabulary;
  }

  void read(Document page) {
    int seen = 0;
    for (Element element : page.body().getAllElements()) {
      if (seen < MOST && isDated(element)) {
        read(element);
        seen++;
      }
    }
  }

  /// Whether it is made for dates, or named after them and bears one as an attribute.
  private boolean isDated(Element element) {
    return element.normalName().equals("time")
        || element.attributesSize() > 0
            && attributes(element)
            && (marked(element) || (named(element.className()) & Hint.DATE.bit()) != 0);
  }

  /// Elements of the same names come again and again.
  private int named(String names) {
    return known.computeIfAbsent(names, vocabulary::named);
  }

  private static boolean attributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (STAMPS.contains(name) || MARKS.contains(name) || name.startsWith("data-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean marked(Element element) {
    return element.attr("itemprop").equals("datePublished")
        || element.attr("property").endsWith("datePublished")
        || element.hasAttr("pubdate")
        || element.hasClass("dt-published") && element.attributesSize() > 1
        || element.hasClass("published") && element.hasAttr("title");
  }

  private void read(Element element) {
    boolean time = element.normalName().equals("time");
    String names = (element.className() + ' ' + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean change =
        (names.contains("updat") || names.contains("modif")) && !names.contains("publi");
    DateSource source =
        aside(element)
            ? DateSource.ASIDE_TIME
            : marked(element)
                ? DateSource.MARKED
                : change ? DateSource.CHANGED_TIME : time ? DateSource.TIME : DateSource.ATTRIBUTE;
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean stamped = STAMPS.contains(name) || name.startsWith("data-");
      Optional<Published> date =
          stamped ? stamps.read(attribute.getValue()) : Optional.<Published>empty();
      if (date.isPresent()) {
        candidates.add(date.get(), source);
        return;
      }
    }
    if (time || source == DateSource.MARKED) {
      stamps.read(element.text()).ifPresent(date -> candidates.add(date, source));
    }
  }

  private boolean aside(Element element) {
    int hints = 0;
    Element up = element;
    for (int level = 0; level < LEVELS && up != null; level++) {
      if (up.normalName().equals("article") || up.normalName().equals("body")) {
        break;
      }
      hints |= vocabulary.hints(up);
      up = up.parent();
    }
    return (hints
            & (Hint.COMMENT.bit() | Hint.RELATED.bit() | Hint.SIDEBAR.bit() | Hint.FOOTER.bit()))
        != 0;
  }
}

package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the headline: what the metadata, the structured data, the first headings and the window
/// title agree on.
final class Titles {

  private static final String SEPARATORS = "|\u2013\u2014\u00b7\u00bb\u2022-:\u2502<>";

  private static final int MOST_HEADINGS = 80;

  private Titles() {}

  static @Nullable String find(
      Document page,
      Metadata metadata,
      StructuredData data,
      @Nullable String site,
      MarkupVocabulary vocabulary) {
    List<String> stated = stated(metadata, data);
    String window = squeeze(page.title());
    String heading = heading(page, stated, window, vocabulary);
    if (heading != null) {
      List<String> said = new ArrayList<>(stated);
      said.add(window);
      said.addAll(said.stream().map(title -> withoutSite(title, site)).toList());
      return agreed(heading, said);
    }
    for (String candidate : stated) {
      return withoutSite(candidate, site);
    }
    if (!window.isEmpty()) {
      return withoutSite(window, site);
    }
    Element first = page.selectFirst("h1");
    return first == null || first.text().isBlank() ? null : squeeze(first.text());
  }

  private static List<String> stated(Metadata metadata, StructuredData data) {
    List<String> stated = new ArrayList<>();
    for (String title : metadata.everywhere("title")) {
      stated.add(squeeze(title));
    }
    for (Map<String, Object> article : data.ofType("Article")) {
      String headline = StructuredData.text(article, "headline");
      if (headline != null) {
        stated.add(squeeze(org.jsoup.parser.Parser.unescapeEntities(headline, false)));
      }
    }
    stated.removeIf(String::isBlank);
    return stated;
  }

  /// The heading that says most nearly what the page states as its title; a first-level heading
  /// need not agree with it, where it is the only one and long enough to be a headline.
  private static @Nullable String heading(
      Document page, List<String> stated, String window, MarkupVocabulary vocabulary) {
    String best = null;
    double most = 0.55;
    int seen = 0;
    List<String> firstLevel = new ArrayList<>();
    for (Element heading : page.select("h1, h2, [itemprop=headline]")) {
      if (++seen > MOST_HEADINGS) {
        break;
      }
      String text = squeeze(text(heading, vocabulary));
      if (text.isEmpty() || text.length() > 400) {
        continue;
      }
      boolean first = heading.normalName().equals("h1");
      if (first) {
        firstLevel.add(text);
      }
      double like = like(text, window) * 0.9;
      for (String title : stated) {
        like = Math.max(like, like(text, title));
      }
      like += first ? 0.12 : 0;
      if (like > most) {
        most = like;
        best = text;
      }
    }
    if (best == null
        && firstLevel.size() == 1
        && TextShape.of(firstLevel.getFirst()).words() >= 3) {
      return firstLevel.getFirst();
    }
    return best;
  }

  /// The heading's text without a shorter first part of its own, or parts marked as the name of a
  /// topic or as hidden.
  private static String text(Element heading, MarkupVocabulary vocabulary) {
    if (heading.childrenSize() == 2 && heading.ownText().isBlank()) {
      String topic = heading.child(0).text();
      String headline = heading.child(1).text();
      int words = TextShape.of(headline).words();
      if (words >= 3
          && words > TextShape.of(topic).words()
          && heading.child(0).selectFirst("a, em, i, br") == null) {
        return headline;
      }
    }
    StringBuilder text = new StringBuilder();
    for (Node child : heading.childNodes()) {
      int hints = child instanceof Element element ? vocabulary.hints(element) : 0;
      boolean aside = (hints & (Hint.TAGS.bit() | Hint.HIDDEN.bit() | Hint.DATE.bit())) != 0;
      if (!aside) {
        text.append(
            child instanceof Element element
                ? ' ' + element.text() + ' '
                : child instanceof TextNode plain ? plain.text() : "");
      }
    }
    return text.toString().isBlank() ? heading.text() : text.toString();
  }

  /// The stated title where the heading only puts fewer words before it.
  private static String agreed(String heading, List<String> said) {
    String key = Words.key(heading);
    for (String title : said) {
      String shorter = Words.key(title);
      int words = TextShape.of(title).words();
      if (key.endsWith(' ' + shorter) && words >= 3 && 2 * words >= TextShape.of(heading).words()) {
        return title;
      }
    }
    return heading;
  }

  /// How far a heading is what a title says, which may bear the site's name besides.
  private static double like(String heading, String title) {
    Set<String> a = Page.words(heading);
    Set<String> b = Page.words(title);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double same = Overlap.jaccard(a, b);
    boolean begins = a.size() > 2 && Words.key(title).startsWith(Words.key(heading));
    return begins ? Math.max(same, 0.8) : same;
  }

  /// The title without a leading or trailing part that is the site's name, or that is short beside
  /// the rest.
  static String withoutSite(String title, @Nullable String site) {
    int last = cut(title, title.length() - 2, -1);
    if (last < 0) {
      return title;
    }
    String before = title.substring(0, last).strip();
    String after = title.substring(last + 1).strip();
    int first = cut(title, 1, 1);
    if (names(site, title.substring(0, first).strip())) {
      return title.substring(first + 1).strip();
    }
    int words = TextShape.of(after).words();
    return names(site, after) || words <= 4 && TextShape.of(before).words() >= Math.max(3, words)
        ? before
        : title;
  }

  /// The first sign from there on that parts a title, or -1.
  private static int cut(String title, int from, int step) {
    for (int i = from; i > 0 && i + 1 < title.length(); i += step) {
      boolean parts =
          SEPARATORS.indexOf(title.charAt(i)) >= 0
              && title.charAt(i + 1) == ' '
              && (title.charAt(i - 1) == ' ' || title.charAt(i) == '|');
      if (parts) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the part is the site's name, or, where a host is all that is known, what the host is
  /// named after.
  private static boolean names(@Nullable String site, String part) {
    if (site == null || part.isEmpty()) {
      return false;
    }
    return Words.key(site).equals(Words.key(part)) || site.contains(".") && Names.holds(site, part);
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\u200b\u00ad\ufeff]+", "").replaceAll("[\\s\u00a0]+", " ").strip();
  }
}

package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Elements that a page marks as naming its author, by microdata, link relation or class name.
final class AuthorElements {

  private static final List<String> QUERIES =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[property=author]",
          "[rel=author]",
          "a[href*=/author/], a[href*=/authors/], a[href*=/autor/], a[href*=/auteur/]",
          ".byline-name, .author-name, .authorname, .author__name, .byline__name, .article-author-name",
          ".p-author",
          ".byline a, [class*=byline] a",
          ".author a, [class*=author] a",
          ".post-author, .article-author, .entry-author",
          ".byline",
          ".author, #author, .vcard .fn, .posted-by, .post-author, .submitted .username",
          "[class*=byline]",
          "[class*=author], [class*=autor], [id*=author]");
  private static final int LONGEST = 90;
  private static final int MOST = 3;
  private static final int MOST_EXAMINED = 60;

  private AuthorElements() {}

  /// The texts of the elements of the first kind that there are any of.
  static List<String> find(Document page) {
    for (String query : QUERIES) {
      List<String> found = new ArrayList<>();
      List<Element> elements = page.select(query);
      for (Element element : elements.subList(0, Math.min(MOST_EXAMINED, elements.size()))) {
        String text = element.hasAttr("content") ? element.attr("content") : element.text();
        boolean fits = !text.isBlank() && text.length() < LONGEST && !text.contains("://");
        if (fits && found.size() < MOST && !found.contains(text.strip()) && !aside(element)) {
          found.add(text.strip());
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Whether it belongs to a comment or to another story.
  private static boolean aside(Element element) {
    Element up = element;
    for (int level = 0; level < 10 && up != null; level++) {
      String names = up.className() + ' ' + up.id();
      boolean other =
          names.contains("comment")
              || names.contains("related")
              || names.contains("sidebar")
              || names.contains("widget")
              || names.contains("recommend")
              || names.contains("teaser")
              || names.contains("-card");
      if (other && !up.normalName().equals("body")) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }
}

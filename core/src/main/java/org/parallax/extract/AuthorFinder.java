package org.parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who wrote an article: structured data, then metadata, then links and elements marked as authors, then a byline.
/// Immutable.
final class AuthorFinder {

  private static final int MOST = 12;
  private final PageFurniture furniture;
  private final Names names;

  AuthorFinder(PageFurniture furniture) {
    this.furniture = furniture;
    this.names = new Names(furniture);
  }

  /// The names in the page's order; none where it tells none.
  List<String> find(Document page, Metadata metadata, StructuredData data, @Nullable String site, List<Block> blocks) {
    List<List<String>> sources = List.of(structured(data), metadata.all("author"), marked(page), bylines(blocks));
    for (List<String> source : sources) {
      Map<String, String> found = new LinkedHashMap<>();
      for (String text : source) {
        for (String name : names.split(text)) {
          if (found.size() < MOST && names.likely(name, site)) {
            found.putIfAbsent(Words.key(name), name);
          }
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found.values());
      }
    }
    return List.of();
  }

  private static List<String> structured(StructuredData data) {
    List<String> found = new ArrayList<>();
    for (String type : List.of("Article", "Posting", "Report", "WebPage")) {
      for (Map<String, Object> article : data.ofType(type)) {
        collect(data, article.get("author"), found, 0);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  private static void collect(StructuredData data, @Nullable Object author, List<String> found, int depth) {
    if (author == null || depth > 3) {
      return;
    }
    switch (data.resolved(author)) {
      case String name -> found.add(name);
      case List<?> several -> several.forEach(one -> collect(data, one, found, depth + 1));
      case Map<?, ?> object -> {
        boolean organisation = String.valueOf(object.get("@type")).contains("Organization");
        if (!organisation) {
          collect(data, object.get("name"), found, depth + 1);
        }
      }
      default -> { }
    }
  }

  private static List<String> marked(Document page) {
    for (String query : List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", "a.author",
        ".byline a", ".author-name", ".authorname", ".author a", ".article-author", ".post-author", ".byline", ".author")) {
      List<String> found = new ArrayList<>();
      for (Element element : page.select(query)) {
        String text = element.text().strip();
        if (!text.isEmpty() && text.length() < 120 && found.size() < 4) {
          found.add(text);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Short passages that begin with a word that leads to a name.
  List<String> bylines(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks) {
      if (found.isEmpty() && block.shape.words() <= 12 && furniture.prefix(block.text, Furniture.BYLINE) > 0) {
        String name = names.afterLead(block.text);
        if (names.capitalised(name)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /// The likely names in bylines.
  List<String> split(List<String> bylines) {
    return bylines.stream().flatMap(byline -> names.split(byline).stream()).filter(name -> names.likely(name, null))
        .distinct().toList();
  }

  /// The name that stands alone as the last line of a body, or right after it; null where none does.
  @Nullable String signature(List<Block> body, List<Block> blocks) {
    if (body.isEmpty()) {
      return null;
    }
    int last = body.getLast().index;
    for (int i = last; i < Math.min(last + 2, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean alone = block.shape.words() >= 2 && block.shape.words() <= 4 && block.shape.end() == 0;
      if (alone && i > 0 && names.capitalised(block.text) && names.signs(block.text)) {
        return block.text;
      }
    }
    return null;
  }
}

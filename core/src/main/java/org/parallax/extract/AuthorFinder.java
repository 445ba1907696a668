package org.parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Finds who wrote an article: structured data, then metadata, then links and elements marked as
/// authors, then a byline. Immutable.
final class AuthorFinder {

  private static final int MOST = 12;
  private final PageFurniture furniture;
  private final Names names;

  AuthorFinder(PageFurniture furniture) {
    this.furniture = furniture;
    this.names = new Names(furniture);
  }

  /// The names in the page's order; none where it tells none. Newsrooms count only where no person
  /// is named.
  List<String> find(
      Document page,
      Metadata metadata,
      StructuredData data,
      @Nullable String site,
      String host,
      List<Block> blocks) {
    List<Supplier<List<String>>> sources =
        List.of(
            () -> structured(data, false),
            () -> metadata.all("author"),
            () -> AuthorElements.find(page),
            () -> bylines(blocks),
            () -> structured(data, true));
    for (Supplier<List<String>> source : sources.subList(0, 4)) {
      List<String> people = people(source.get(), site, host);
      if (!people.isEmpty()) {
        return people;
      }
    }
    for (Supplier<List<String>> source : sources) {
      List<String> newsrooms = newsrooms(source.get());
      if (!newsrooms.isEmpty()) {
        return newsrooms;
      }
    }
    return List.of();
  }

  private List<String> people(List<String> source, @Nullable String site, String host) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String text : source) {
      for (String name : names.split(text)) {
        if (found.size() < MOST && names.likely(name, site) && names.likely(name, host)) {
          found.putIfAbsent(Words.key(name), name);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<String> newsrooms(List<String> source) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String text : source) {
      String name = names.afterLead(text);
      if (names.readable(name)) {
        found.putIfAbsent(Words.key(name), name);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<String> structured(StructuredData data, boolean organizations) {
    List<String> found = new ArrayList<>();
    for (String type :
        List.of("Article", "Posting", "Report", "Review", "Recipe", "WebPage", "Object")) {
      for (Map<String, Object> article : data.ofType(type)) {
        collect(data, article.get("author"), organizations, found, 0);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  private static void collect(
      StructuredData data,
      @Nullable Object author,
      boolean organizations,
      List<String> found,
      int depth) {
    if (author == null || depth > 3) {
      return;
    }
    switch (data.resolved(author)) {
      case String name -> found.add(Parser.unescapeEntities(name, false));
      case List<?> several ->
          several.forEach(one -> collect(data, one, organizations, found, depth + 1));
      case Map<?, ?> object -> {
        if (organizations || !String.valueOf(object.get("@type")).contains("Organization")) {
          collect(data, object.get("name"), organizations, found, depth + 1);
        }
      }
      default -> {}
    }
  }

  /// The first short passage that begins with a word that leads to a name, or the one after such a
  /// word alone.
  List<String> bylines(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.shape.words() <= 12 && furniture.prefix(block.text, Furniture.BYLINE) > 0) {
        boolean alone =
            block.furniture(Furniture.BYLINE) == PageFurniture.IS && i + 1 < blocks.size();
        String name = alone ? blocks.get(i + 1).text : names.afterLead(block.text);
        if (names.capitalised(name) && block.links < 4) {
          return List.of(name);
        }
      }
    }
    return List.of();
  }

  /// The likely names in bylines.
  List<String> split(List<String> bylines) {
    return bylines.stream()
        .flatMap(byline -> names.split(byline).stream())
        .filter(name -> names.likely(name, null))
        .distinct()
        .toList();
  }

  /// The name that stands alone as the last line of a body, or right after it; null where none
  /// does.
  @Nullable String signature(List<Block> body, List<Block> blocks) {
    if (body.isEmpty()) {
      return null;
    }
    int last = body.getLast().index;
    for (int i = last; i < Math.min(last + 2, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean alone =
          block.shape.words() >= 2 && block.shape.words() <= 4 && block.shape.end() == 0;
      if (alone && i > 0 && names.capitalised(block.text) && names.signs(block.text)) {
        return block.text;
      }
    }
    return null;
  }
}

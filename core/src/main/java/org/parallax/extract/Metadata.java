package org.parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// What a page says about itself in `meta` and `link` elements.
final class Metadata {

  private static final String[] NAMING = {"property", "name", "itemprop", "http-equiv"};
  private final Map<String, List<String>> contents = new LinkedHashMap<>();
  private final Map<String, List<String>> names;

  /// The names under which each field is looked for, best first, as `page/metadata.tsv` lists them.
  static Map<String, List<String>> names(Knowledge knowledge) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Row row : knowledge.table("page/metadata.tsv", "field", "name")) {
      names
          .computeIfAbsent(row.expect("field"), unseen -> new ArrayList<>())
          .add(row.expect("name"));
    }
    return names;
  }

  Metadata(Document page, Map<String, List<String>> names) {
    this.names = names;
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String naming : NAMING) {
        String name = meta.attr(naming);
        if (!name.isEmpty() && !content.isEmpty()) {
          contents
              .computeIfAbsent(name.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
              .add(content);
        }
      }
    }
  }

  /// The values of a field, from the best name that gives any.
  List<String> all(String field) {
    for (String name : names.getOrDefault(field, List.of())) {
      List<String> found = contents.get(name);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /// The values of a field under each of its names, best first.
  List<String> everywhere(String field) {
    List<String> found = new ArrayList<>();
    names
        .getOrDefault(field, List.of())
        .forEach(name -> found.addAll(contents.getOrDefault(name, List.of())));
    return found;
  }

  @Nullable String first(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.getFirst();
  }
}

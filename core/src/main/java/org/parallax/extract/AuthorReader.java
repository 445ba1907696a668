package org.parallax.extract;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Gathers the names that may be the author's from all that a page says.
final class AuthorReader {

  private static final List<String> TYPES =
      List.of("Article", "Posting", "Report", "Review", "Recipe", "WebPage", "Object");
  private static final int DEEPEST = 3;

  private final AuthorCandidates candidates;
  private boolean found;

  AuthorReader(AuthorCandidates candidates) {
    this.candidates = candidates;
  }

  void structured(StructuredData data) {
    for (String type : TYPES) {
      for (Map<String, Object> article : data.ofType(type)) {
        take(data, article.get("author"), 0);
        take(data, found ? null : article.get("creator"), 0);
        if (found) {
          return;
        }
      }
    }
  }

  /// The other persons of the data, who are mostly the author under a reference or an editor.
  void persons(StructuredData data) {
    for (Map<String, Object> person : data.ofType("Person")) {
      candidates.add(StructuredData.text(person, "name"), AuthorSource.OTHER_PERSON, false);
    }
  }

  private void take(StructuredData data, @Nullable Object author, int depth) {
    if (author == null || depth > DEEPEST) {
      return;
    }
    switch (data.resolved(author)) {
      case String name -> take(name, AuthorSource.PERSON);
      case List<?> several -> several.forEach(one -> take(data, one, depth + 1));
      case Map<?, ?> object -> {
        boolean body = String.valueOf(object.get("@type")).contains("Organization");
        for (String name : StructuredData.texts(object.get("name"))) {
          take(name, body ? AuthorSource.ORGANIZATION : AuthorSource.PERSON);
        }
      }
      default -> {}
    }
  }

  private void take(String name, AuthorSource source) {
    candidates.add(Parser.unescapeEntities(name, false), source, false);
    found = true;
  }

  /// Names in metadata; family names may stand first where several are given one by one.
  void metadata(Metadata metadata) {
    List<String> all = metadata.everywhere("author");
    boolean inverted = all.size() > 1 && all.stream().allMatch(Names::isInverted);
    for (String name : all) {
      candidates.add(inverted ? Names.turned(name) : name, AuthorSource.META, false);
    }
  }

  void elements(Document page, AuthorElements elements) {
    elements.read(
        page,
        (text, sources, hints, part) -> {
          for (AuthorSource source : AuthorSource.values()) {
            if ((sources & 1 << source.ordinal()) != 0) {
              for (AuthorCandidate candidate : candidates.add(text, source, part)) {
                candidate.hints &= hints;
              }
            }
          }
        });
  }
}

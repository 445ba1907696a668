package org.parallax.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the elements that a page marks as naming its author. Stateless but for what is known.
final class AuthorElements {

  private static final int LONGEST = 90;
  private static final int LONGEST_HOLDER = 300;
  private static final int MOST_PARTS = 6;
  private static final int MOST_EXAMINED = 300;
  private static final int LEVELS = 10;

  /// Among readers' words and under other stories stand other authors.
  static final int OTHERS = Hint.COMMENT.bit() | Hint.RELATED.bit();

  private final AuthorMarks marks;
  private final MarkupVocabulary vocabulary;

  AuthorElements(AuthorMarks marks, MarkupVocabulary vocabulary) {
    this.marks = marks;
    this.vocabulary = vocabulary;
  }

  /// Takes what an element says.
  interface Taker {
    /// @param sources bits of what the element is marked as
    /// @param hints what the elements around it are for
    /// @param part whether the text is only part of the element's
    void take(String text, int sources, int hints, boolean part);
  }

  void read(Document page, Taker taker) {
    Map<String, Integer> known = new HashMap<>();
    int examined = 0;
    for (Element element : page.body().getAllElements()) {
      int sources = marks.of(element, known);
      if (sources != 0 && examined++ < MOST_EXAMINED) {
        read(element, sources, taker);
      }
    }
  }

  private void read(Element element, int sources, Taker taker) {
    if (element.hasAttr("content")) {
      taker.take(element.attr("content"), sources, around(element), false);
      return;
    }
    List<String> parts = parts(element);
    int hints = parts.isEmpty() ? 0 : around(element);
    if (parts.isEmpty() || (hints & OTHERS) != 0) {
      return;
    }
    String whole = String.join(" ", parts);
    if (whole.length() < LONGEST) {
      taker.take(whole, sources, hints, false);
    }
    if (parts.size() > 1) {
      parts.stream()
          .filter(part -> part.length() < LONGEST)
          .forEach(part -> taker.take(part, sources, hints, true));
    }
  }

  /// The texts in the element, one by one; none where they are too long for a byline.
  private static List<String> parts(Element element) {
    List<String> parts = new ArrayList<>();
    int length = 0;
    for (Node node : element.nodeStream().limit(LONGEST_HOLDER).toList()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        String part = text.text().strip();
        length += part.length();
        if (length > LONGEST_HOLDER || parts.size() > MOST_PARTS) {
          return List.of();
        }
        parts.add(part);
      }
    }
    return parts;
  }

  private int around(Element element) {
    int hints = 0;
    Element up = element;
    for (int level = 0; level < LEVELS && up != null; level++) {
      if (!up.normalName().equals("body")) {
        hints |= vocabulary.hints(up);
      }
      up = up.parent();
    }
    return hints;
  }
}

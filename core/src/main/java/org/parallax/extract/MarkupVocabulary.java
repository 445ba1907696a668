package org.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Tells what an element is for from its class names, id, role and microdata. Immutable.
final class MarkupVocabulary {

  private static final List<String> ATTRIBUTES =
      List.of("id", "itemprop", "role", "data-component", "data-testid", "rel");
  private static final int LONGEST_NAME = 400;

  private final Map<String, Integer> hints = new HashMap<>();

  MarkupVocabulary(Knowledge knowledge) {
    for (Row row : knowledge.table("page/markup.tsv", "hint", "name")) {
      int bit = hint(row).bit();
      String name = row.expect("name");
      hints.merge(name, bit, (a, b) -> a | b);
      hints.merge(name.replace(" ", ""), bit, (a, b) -> a | b);
    }
  }

  private static Hint hint(Row row) {
    try {
      return Hint.valueOf(row.expect("hint").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("has an unknown hint");
    }
  }

  /// The bits of all hints that the element gives.
  int hints(Element element) {
    return element.attributesSize() == 0 ? 0 : named(element.className()) | namesAside(element);
  }

  /// The same without those of its class names.
  int namesAside(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int found = 0;
    for (Attribute attribute : element.attributes()) {
      if (ATTRIBUTES.contains(attribute.getKey())) {
        found |= named(attribute.getValue());
      }
    }
    return hidden(element) ? found | Hint.HIDDEN.bit() : found;
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || "true".equals(element.attr("aria-hidden"))
        || style.contains("display:none")
        || style.contains("display: none")
        || style.contains("visibility:hidden");
  }

  /// Each name is cut at signs and at changes from lower to upper case; single parts, neighbours
  /// and the whole count.
  int named(String value) {
    int found = 0;
    int from = 0;
    int end = Math.min(value.length(), LONGEST_NAME);
    for (int i = 0; i <= end; i++) {
      if (i == end || value.charAt(i) == ' ') {
        if (i > from) {
          found |= name(value, from, i);
        }
        from = i + 1;
      }
    }
    return found;
  }

  private int name(String value, int from, int to) {
    int found = 0;
    String before = "";
    StringBuilder part = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (int i = from; i <= to; i++) {
      char c = i < to ? value.charAt(i) : '-';
      boolean letter = Character.isLetter(c);
      boolean turns =
          letter
              && Character.isUpperCase(c)
              && i > from
              && Character.isLowerCase(value.charAt(i - 1));
      if ((!letter || turns) && !part.isEmpty()) {
        String word = part.toString();
        found |= hints.getOrDefault(word, 0);
        if (!before.isEmpty()) {
          found |= hints.getOrDefault(before + ' ' + word, 0);
        }
        before = word;
        part.setLength(0);
      }
      if (letter) {
        part.append(Character.toLowerCase(c));
        whole.append(Character.toLowerCase(c));
      }
    }
    return found | hints.getOrDefault(whole.toString(), 0);
  }
}

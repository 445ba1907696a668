package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Gathers the texts of a page's headings that may be its headline.
final class TitleHeadings {

  private static final int MOST = 60;
  private static final int MOST_PARTS = 6;
  private static final int MOST_NODES = 60;
  private static final int MOST_INNER = 200;
  private static final int DEEPEST = 20;

  private final TitleCandidates candidates;

  TitleHeadings(TitleCandidates candidates) {
    this.candidates = candidates;
  }

  void read(Document page) {
    int seen = 0;
    for (Element heading : page.select("h1, h2, h3, h4, [itemprop=headline], [itemprop=name]")) {
      if (++seen > MOST) {
        break;
      }
      List<String> parts = parts(heading);
      TitleSource source = source(heading);
      candidates.add(String.join("", parts), source);
      if (parts.size() > 1 && source != TitleSource.LOWER) {
        parts.stream()
            .filter(part -> TextShape.of(part).words() > 1)
            .limit(MOST_PARTS)
            .forEach(part -> candidates.add(part, TitleSource.PART));
      }
    }
  }

  private static TitleSource source(Element heading) {
    return switch (heading.normalName()) {
      case "h1" -> TitleSource.FIRST;
      case "h2" -> TitleSource.SECOND;
      case "h3", "h4" -> TitleSource.LOWER;
      default -> TitleSource.MARKED;
    };
  }

  private static boolean alone(Element element) {
    return element.childrenSize() == 1 && element.ownText().isBlank();
  }

  /// The texts of its child elements and what stands between them, with the spaces around them;
  /// without readings above the line.
  private static List<String> parts(Element heading) {
    Element root = heading;
    for (int level = 0; level < DEEPEST && alone(root); level++) {
      root = root.child(0);
    }
    List<String> parts = new ArrayList<>();
    for (Node child : root.childNodes()) {
      String text =
          child instanceof TextNode plain
              ? plain.getWholeText()
              : child instanceof Element element ? text(element) : "";
      boolean reading = child.nameIs("rt") || child.nameIs("rp");
      if (!text.isBlank() && !reading) {
        parts.add(child instanceof Element inner && inner.isBlock() ? ' ' + text + ' ' : text);
      } else if (!parts.isEmpty() && child instanceof Element) {
        parts.add(" ");
      }
      if (parts.size() > MOST_NODES) {
        break;
      }
    }
    return parts;
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.nodeStream().limit(MOST_INNER).toList()) {
      if (node instanceof TextNode plain) {
        Node parent = node.parent();
        String around = parent == null ? "" : parent.normalName();
        text.append(around.equals("rt") || around.equals("rp") ? "" : plain.getWholeText());
      } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}

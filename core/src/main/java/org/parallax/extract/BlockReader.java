package org.parallax.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Reads a parsed page into its blocks in one walk that does not recurse.
final class BlockReader implements NodeFilter {

  private static final Set<String> SKIPPED =
      new HashSet<>(
          List.of(
              "script",
              "style",
              "noscript",
              "template",
              "svg",
              "head",
              "select",
              "textarea",
              "iframe",
              "object",
              "audio",
              "video",
              "canvas",
              "datalist",
              "rt",
              "rp",
              "math",
              "map"));
  private static final Set<String> BOLD = new HashSet<>(List.of("b", "strong"));
  private static final Set<String> ITALIC = new HashSet<>(List.of("i", "em", "cite"));

  /// Inline by their nature, but each stands by itself on a page.
  private static final Set<String> PARTING =
      new HashSet<>(List.of("button", "summary", "details", "time-ago", "dialog", "label"));

  /// Blocks of a page beyond which no more are read.
  private static final int MOST_BLOCKS = 50_000;

  private final MarkupVocabulary vocabulary;
  private final PageFurniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private final PassageBuilder passage = new PassageBuilder();
  private final Map<String, Integer> classes = new HashMap<>();
  private final Deque<Box> open = new ArrayDeque<>();
  private Box box;
  private int links;
  private int bold;
  private int italic;

  BlockReader(MarkupVocabulary vocabulary, PageFurniture furniture) {
    this.vocabulary = vocabulary;
    this.furniture = furniture;
    this.box = new Box(null, "html", 0, 0);
  }

  List<Block> read(Element body) {
    NodeTraversor.filter(this, body);
    flush();
    while (!open.isEmpty()) {
      close();
    }
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      passage.append(text.getWholeText(), links > 0, bold > 0, italic > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag) || blocks.size() >= MOST_BLOCKS) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      if (!passage.line()) {
        flush();
      }
    } else if (inRow(element, tag)) {
      passage.cell();
    } else if (parts(element, tag)) {
      flush();
      open(element, tag);
    } else {
      inline(element, tag, 1);
    }
    if (tag.equals("a")) {
      links += element.hasAttr("href") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || SKIPPED.contains(element.normalName())) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (tag.equals("a")) {
      links -= element.hasAttr("href") ? 1 : 0;
    }
    if (tag.equals("br") || inRow(element, tag)) {
      return FilterResult.CONTINUE;
    }
    if (parts(element, tag)) {
      flush();
      close();
    } else {
      inline(element, tag, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void inline(Element element, String tag, int step) {
    bold += BOLD.contains(tag) ? step : 0;
    italic += ITALIC.contains(tag) ? step : 0;
    if (step > 0) {
      passage.hint(hints(element));
      if (tag.equals("a") && element.hasAttr("href")) {
        passage.link();
      }
    }
  }

  private static boolean parts(Element element, String tag) {
    return element.tag().isBlock() || PARTING.contains(tag);
  }

  /// Whether it is the cell of a table that holds nothing but inline text, which is read with its
  /// row.
  private static boolean inRow(Element element, String tag) {
    if (!tag.equals("td") && !tag.equals("th")) {
      return false;
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.tag().isBlock()) {
        return false;
      }
    }
    return true;
  }

  /// Elements of the same names come again and again.
  private int hints(Element element) {
    int names = vocabulary.namesAside(element);
    String name = element.className();
    Integer known = classes.get(name);
    if (known == null) {
      known = vocabulary.named(name);
      classes.put(name, known);
    }
    return names | known;
  }

  private void open(Element element, String tag) {
    open.push(box);
    box = new Box(box, tag, hints(element), look(element, tag));
  }

  /// Class names without their numbers, which often count.
  private static int look(Element element, String tag) {
    int hash = tag.hashCode();
    String names = element.attr("class");
    for (int i = 0; i < Math.min(200, names.length()); i++) {
      char c = names.charAt(i);
      hash = Character.isDigit(c) ? hash : hash * 31 + c;
    }
    return hash;
  }

  private void close() {
    Box inner = box;
    box = open.pop();
    box.add(inner);
  }

  private void flush() {
    Passage taken = passage.take();
    if (!taken.text().isEmpty() && blocks.size() < MOST_BLOCKS) {
      if (taken.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        Block block = new Block(blocks.size(), box, taken, furniture);
        box.add(block);
        blocks.add(block);
      }
    }
  }
}

package org.parallax.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a block shows by itself: its shape, its words, its element.
final class OwnFeatures {

  private static final Furniture[] KINDS = Furniture.values();

  private static final List<String> SAYS =
      Arrays.stream(KINDS).map(kind -> "says-" + kind.name().toLowerCase(Locale.ROOT)).toList();

  private OwnFeatures() {}

  static void put(Page page, Block block, FeatureRow row) {
    shape(block, row);
    for (Furniture kind : KINDS) {
      row.put(SAYS.get(kind.ordinal()), block.furniture(kind));
    }
    metadata(page, block, row);
  }

  /// Needs no markup.
  private static void shape(Block block, FeatureRow row) {
    TextShape shape = block.shape;
    double words = Math.max(1, shape.words());
    row.put("words", Math.log1p(shape.words()));
    row.put("letters-per-word", shape.letters() / words);
    row.put("sentences", Math.min(8, shape.sentences()));
    row.put("commas", shape.commas() / words);
    row.put("upper", shape.upper() / Math.max(1.0, shape.letters()));
    row.put("lower", shape.lower() / Math.max(1.0, shape.letters()));
    row.put("digits", shape.digits() / Math.max(1.0, shape.letters() + shape.digits()));
    row.put("end", shape.end());
    row.put("first-upper", Character.isUpperCase(block.text.codePointAt(0)));
    row.put("first-letter", Character.isLetter(block.text.codePointAt(0)));
    row.put("lines", block.text.chars().filter(c -> c == '\n').limit(9).count());
    row.put("cells", block.text.chars().filter(c -> c == '\t').limit(9).count());
  }

  private static void metadata(Page page, Block block, FeatureRow row) {
    Set<String> words = block.words();
    row.put(
        "like-title",
        Math.max(
            Overlap.jaccard(words, page.titleWords()),
            Overlap.jaccard(words, page.titleUnmarked())));
    row.put("credit-at-end", block.creditAtEnd);
    row.put("in-description", Overlap.contained(words, page.descriptionWords()));
    row.put(
        "in-articlebody",
        page.articleBody().isEmpty() ? -1 : Overlap.contained(words, page.articleBody()));
    row.put("is-author", page.authors().contains(block.key()));
  }

  static void markup(Block block, FeatureRow row) {
    row.put("link-density", block.linkDensity());
    row.put("links", Math.min(9, block.links));
    row.put("bold", block.bold);
    row.put("italic", block.italic);
    row.put("heading", block.heading());
    String tag = block.box.tag;
    row.put("tag-p", tag.equals("p"));
    row.put("tag-li", tag.equals("li"));
    row.put("tag-cell", tag.equals("tr") || tag.equals("td") || tag.equals("th"));
    row.put("tag-plain", tag.equals("div") || tag.equals("section") || tag.equals("article"));
    row.put("tag-caption", tag.equals("figcaption") || tag.equals("caption"));
    row.put("tag-button", tag.equals("button") || tag.equals("label"));
  }
}

package org.parallax.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A passage of a page that stands by itself: a paragraph, heading, list item, table row, or line.
final class Block {

  final int index;
  final Box box;

  /// White space folded.
  final String text;

  final TextShape shape;
  final int linkWords;
  final int links;

  /// Share of the characters set bold.
  final float bold;

  /// Share of the characters set in italics.
  final float italic;

  /// Bits of {@link Hint} of inline elements in it.
  final int hints;

  /// Matches per {@link Furniture} kind.
  final byte[] furniture;

  private final Set<String> words;
  private final String key;

  private static final int FIRST = 200;
  private static final int LEVELS = 5;
  private static final int LONGEST_CAPTION = 70;
  private static final String PARTING = ".!?)([|/\u2013\u2014\u3002\u3010\u25a0\u25b2\uff08";

  /// Whether its last part names who took a picture.
  final boolean creditAtEnd;

  Block(int index, Box box, Passage passage, PageFurniture known) {
    this.index = index;
    this.box = box;
    this.text = passage.text();
    this.shape = TextShape.of(text);
    this.linkWords = Math.round(shape.words() * passage.linked());
    this.links = passage.links();
    this.bold = passage.bold();
    this.italic = passage.italic();
    this.hints = passage.hints();
    List<String> first = Words.of(text, FIRST);
    this.words = new LinkedHashSet<>(first);
    this.key = String.join(" ", first);
    this.furniture = known.kinds(first);
    this.creditAtEnd =
        shape.words() <= LONGEST_CAPTION && known.leads(lastPart(text), Furniture.CREDIT);
  }

  /// What stands after the last sign that parts a caption from its credit.
  private static String lastPart(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && PARTING.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from == 0 ? "" : text.substring(from, end);
  }

  float linkDensity() {
    return shape.words() == 0 ? (links > 0 ? 1 : 0) : (float) linkWords / shape.words();
  }

  /// 1 to 6 for a heading element, else 0.
  int heading() {
    return box.tag.length() == 2 && box.tag.charAt(0) == 'h' && Character.isDigit(box.tag.charAt(1))
        ? box.tag.charAt(1) - '0'
        : 0;
  }

  /// The different words at its beginning.
  Set<String> words() {
    return words;
  }

  /// Blocks of the same key say the same, as far as their first words tell.
  String key() {
    return key;
  }

  boolean dense() {
    return shape.dense() && linkDensity() < 0.4;
  }

  /// Bits of {@link Hint} of the block and of the elements close around it.
  int hintsAround() {
    int bits = hints;
    Box up = box;
    for (int level = 0; level < LEVELS && up.parent != null && up.parent.parent != null; level++) {
      bits |= up.hints;
      up = up.parent;
    }
    return bits;
  }

  int furniture(Furniture kind) {
    return furniture[kind.ordinal()];
  }
}

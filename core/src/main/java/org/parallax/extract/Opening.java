package org.parallax.extract;

import java.util.List;

/// Takes from the beginning of a body what stands there about the article: its headline, who wrote
/// it, and when.
final class Opening {

  private static final int REACH = 5;
  private static final int SHORT = 12;
  private static final int FEWEST_DIGITS = 5;

  private Opening() {}

  /// The body from its first block on that is no such line; the whole body where nothing else would
  /// be left.
  static List<Block> without(List<Block> body, Page page) {
    int from = afterTitle(body, page.title());
    int end = Math.min(body.size(), from + REACH);
    while (from < end && (byline(body.get(from), page) || dated(body.get(from)))) {
      from++;
    }
    return from == body.size() ? body : body.subList(from, body.size());
  }

  /// The place after the headline, where only short lines stand before it.
  private static int afterTitle(List<Block> body, String title) {
    String key = Words.key(title);
    int after = 0;
    for (int i = 0; i < Math.min(REACH, body.size()); i++) {
      boolean same = body.get(i).key().equals(key);
      if (!same && (body.get(i).shape.words() > SHORT || body.get(i).shape.end() == 2)) {
        return after;
      }
      after = same ? i + 1 : after;
    }
    return after;
  }

  private static boolean byline(Block block, Page page) {
    if (block.shape.words() > SHORT || block.shape.end() == 2) {
      return false;
    }
    boolean led =
        block.furniture(Furniture.BYLINE) >= PageFurniture.BEGINS
            || block.furniture(Furniture.PUBLISHED) >= PageFurniture.BEGINS
                && block.shape.digits() > 0;
    return led
        || Trail.is(block)
        || page.authors().stream().anyMatch(name -> begins(block.key(), name));
  }

  private static boolean begins(String key, String name) {
    return !name.isEmpty() && (key.equals(name) || key.startsWith(name + ' '));
  }

  /// Whether it is hardly more than a day, month and year.
  private static boolean dated(Block block) {
    TextShape shape = block.shape;
    return shape.digits() >= FEWEST_DIGITS
        && shape.words() <= SHORT
        && shape.end() == 0
        && shape.words() <= shape.digits() + 2
        && shape.letters() <= 3 * shape.digits() + SHORT;
  }
}

package org.parallax.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the headline among the lines before the first paragraph.
final class HeadLines {

  private static final int MOST_WORDS = 32;
  private static final int FEWEST_LETTERS = 8;
  private static final int MOST_OF_SITE = 5;
  private static final int NEAR = 6;

  /// The way to a page is its title only where nothing else can be.
  private static final double TRAIL = 0.01;

  private HeadLines() {}

  static @Nullable String title(List<Block> blocks, PageFurniture furniture) {
    Block best = null;
    double most = 0;
    int body = firstParagraph(blocks);
    int from = masthead(blocks, body);
    for (int i = from; i < body; i++) {
      double score = isTrail(blocks, i) ? TRAIL : score(blocks, i, body);
      if (score > most) {
        most = score;
        best = blocks.get(i);
      }
    }
    return best == null ? null : best.text;
  }

  /// The first block of running text that is no repeated teaser, or the number of blocks where
  /// there is none.
  static int firstParagraph(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.dense()) {
        return block.index;
      }
    }
    return blocks.size();
  }

  /// Whether the line only shows the way to the page.
  static boolean isTrail(List<Block> blocks, int i) {
    if (Trail.is(blocks.get(i))) {
      return true;
    }
    for (int j = i + 1; j < Math.min(blocks.size(), i + NEAR); j++) {
      if (Trail.leadsTo(blocks.get(i), blocks.get(j))) {
        return true;
      }
    }
    return false;
  }

  /// How many lines at the beginning name the site and its sections: a first line is its name where
  /// sections follow and a longer line stands below them.
  private static int masthead(List<Block> blocks, int body) {
    if (body < 3 || !Trail.is(blocks.get(1)) || Trail.is(blocks.get(0))) {
      return 0;
    }
    int words = blocks.get(0).shape.words();
    boolean longer =
        blocks.subList(2, body).stream()
            .anyMatch(
                block -> block.shape.words() > words && !isFurniture(block) && !Trail.is(block));
    return words <= MOST_OF_SITE && longer ? 2 : 0;
  }

  /// The name of the outlet in a masthead line, or null where there is none.
  static @Nullable String site(List<Block> blocks) {
    int body = firstParagraph(blocks);
    if (masthead(blocks, body) > 0) {
      return blocks.getFirst().text;
    }
    return body == 0 ? null : Trail.site(blocks.getFirst().text);
  }

  private static double score(List<Block> blocks, int i, int body) {
    Block block = blocks.get(i);
    TextShape shape = block.shape;
    if (shape.words() < 2
        || shape.words() > MOST_WORDS
        || shape.letters() < FEWEST_LETTERS
        || shape.digits() > shape.letters()
        || isFurniture(block)) {
      return 0;
    }
    double score = 1 + Math.min(shape.words(), 8) / 8.0;
    score += said(blocks, i) ? 2 : 0;
    score += i == 0 ? 1 : 0;
    score -= shape.end() == 2 && shape.sentences() > 1 ? 1 : 0;
    score -= (body - i) / 20.0;
    return score;
  }

  private static boolean isFurniture(Block block) {
    for (byte match : block.furniture) {
      if (match == PageFurniture.IS) {
        return true;
      }
    }
    return block.furniture(Furniture.BYLINE) >= PageFurniture.BEGINS && block.shape.words() < 8
        || block.furniture(Furniture.PUBLISHED) >= PageFurniture.BEGINS
            && block.shape.digits() >= 4;
  }

  /// Whether a neighbour says the same again, alone or glued to the end of the way there.
  private static boolean said(List<Block> blocks, int i) {
    String text = blocks.get(i).text;
    for (int j = Math.max(0, i - 3); j < Math.min(blocks.size(), i + 4); j++) {
      if (j != i
          && (blocks.get(j).key().equals(blocks.get(i).key())
              || blocks.get(j).text.endsWith(text))) {
        return true;
      }
    }
    return false;
  }
}

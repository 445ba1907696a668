package org.parallax.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the headline among the lines before the first paragraph.
final class HeadLines {

  private static final int MOST_WORDS = 32;
  private static final int FEWEST_LETTERS = 8;

  private HeadLines() {}

  static @Nullable String title(List<Block> blocks, PageFurniture furniture) {
    Block best = null;
    double most = 0;
    int body = firstParagraph(blocks);
    for (int i = 0; i < body; i++) {
      double score = score(blocks, i, body);
      if (score > most) {
        most = score;
        best = blocks.get(i);
      }
    }
    return best == null ? null : best.text;
  }

  /// The first block of running text that is no repeated teaser, or the number of blocks where there is none.
  static int firstParagraph(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.dense()) {
        return block.index;
      }
    }
    return blocks.size();
  }

  private static double score(List<Block> blocks, int i, int body) {
    Block block = blocks.get(i);
    TextShape shape = block.shape;
    if (shape.words() < 2 || shape.words() > MOST_WORDS || shape.letters() < FEWEST_LETTERS
        || shape.digits() > shape.letters() || isFurniture(block)) {
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
        || block.furniture(Furniture.PUBLISHED) >= PageFurniture.BEGINS && block.shape.digits() >= 4;
  }

  /// Whether a neighbour says the same again, alone or glued to the end of the way there.
  private static boolean said(List<Block> blocks, int i) {
    String text = blocks.get(i).text;
    for (int j = Math.max(0, i - 3); j < Math.min(blocks.size(), i + 4); j++) {
      if (j != i && (blocks.get(j).key().equals(blocks.get(i).key()) || blocks.get(j).text.endsWith(text))) {
        return true;
      }
    }
    return false;
  }
}

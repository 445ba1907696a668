package org.parallax.extract;

import java.util.List;

/// What is certain enough about lines without markup to overrule the fitted trees, which have seen
/// such lines too seldom.
final class LineRules {

  private static final double AGAINST = 8;
  private static final int SHORT = 14;
  private static final int MOST_IN_RUN = 3;

  private LineRules() {}

  /// Lowers the log odds of lines that are no part of the article.
  static void apply(Page page, double[] odds) {
    List<Block> blocks = page.blocks();
    boolean shouting =
        2 * blocks.stream().filter(block -> block.shape.shouted()).count() > blocks.size();
    int paragraph = HeadLines.firstParagraph(blocks);
    for (Block block : blocks) {
      boolean against =
          link(block, shouting)
              || fileName(page, block)
              || distributor(blocks, block)
              || caption(blocks, block)
              || block.index < paragraph && HeadLines.isTrail(blocks, block.index);
      if (against) {
        odds[block.index] -= AGAINST;
        if (link(block, shouting)) {
          beside(blocks, block.index, -1, odds);
          beside(blocks, block.index, 1, odds);
        }
      }
    }
  }

  /// A shouted line, where the page does not shout throughout.
  private static boolean link(Block block, boolean shouting) {
    return !shouting
        && block.shape.shouted()
        && block.shape.words() >= 3
        && block.shape.words() < 2 * SHORT;
  }

  /// A picture's name made of the headline, its letters without their marks.
  private static boolean fileName(Page page, Block block) {
    return block.shape.words() <= 2 * SHORT
        && block.shape.upper() == 0
        && block.shape.end() == 0
        && Overlap.jaccard(block.words(), page.titleUnmarked()) > 0.6;
  }

  /// A short line that names who took a picture, or that stands there twice.
  private static boolean caption(List<Block> blocks, Block block) {
    int i = block.index;
    boolean twice =
        i > 0 && blocks.get(i - 1).key().equals(block.key())
            || i + 1 < blocks.size() && blocks.get(i + 1).key().equals(block.key());
    boolean credited = block.creditAtEnd || block.furniture(Furniture.CREDIT) >= PageFurniture.HAS;
    return block.shape.words() <= 2 * SHORT && block.shape.sentences() <= 2 && twice
        || credited && block.shape.words() <= SHORT && block.shape.sentences() <= 2;
  }

  /// A distributor's boilerplate after which no further paragraph of the article comes.
  private static boolean distributor(List<Block> blocks, Block block) {
    return block.furniture(Furniture.WIRE) >= PageFurniture.BEGINS
        && block.index > 2
        && block.index >= blocks.size() - 12
        && block.shape.words() < 60;
  }

  /// Captions beside a link: lines that end no sentence, up to the next paragraph, unless they make
  /// a list.
  private static void beside(List<Block> blocks, int from, int step, double[] odds) {
    int to = from + step;
    while (to >= 0
        && to < blocks.size()
        && blocks.get(to).shape.end() == 0
        && blocks.get(to).shape.words() <= SHORT) {
      to += step;
    }
    if (Math.abs(to - from) - 1 <= MOST_IN_RUN) {
      for (int i = from + step; i != to; i += step) {
        odds[i] -= AGAINST;
      }
    }
  }
}

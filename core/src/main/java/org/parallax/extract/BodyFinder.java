package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import org.parallax.knowledge.Knowledge;

/// Tells which blocks of a page are the article. Immutable.
final class BodyFinder {

  /// What a change between article and clutter costs, in log odds: single blocks do not stand out
  /// of their surroundings without good reason.
  private static final double CHANGE = 0.35;

  /// Log odds at most of a caption that names who took the picture.
  private static final double CAPTION = -3;

  private final TreeEnsemble trees;
  private final boolean markup;

  /// @param markup whether the pages have any; without, lines are all there is
  BodyFinder(Knowledge knowledge, boolean markup) {
    this(
        new TreeEnsemble(
            knowledge, markup ? "page/blocks.tsv" : "page/lines.tsv", BlockFeatures.names(markup)),
        markup);
  }

  BodyFinder(TreeEnsemble trees, boolean markup) {
    this.trees = trees;
    this.markup = markup;
  }

  /// Log odds at most of what stands in an element for readers' comments.
  private static final double COMMENT = -3;

  /// An element that holds a larger share of a page's words is the page, whatever it is called.
  private static final double LARGEST_COMMENTS = 0.5;

  /// The blocks that are the article, in their order.
  List<Block> body(Page page) {
    List<float[]> rows = markup ? BlockFeatures.ofMarkup(page) : BlockFeatures.ofLines(page);
    double[] odds = new double[rows.size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = trees.logOdds(rows.get(i));
      odds[i] = isCredited(page.blocks().get(i)) ? Math.min(odds[i], CAPTION) : odds[i];
      odds[i] = isComment(page.blocks().get(i)) ? Math.min(odds[i], COMMENT) : odds[i];
    }
    if (!markup) {
      LineRules.apply(page, odds);
    }
    boolean[] in = Sequence.best(odds, CHANGE);
    List<Block> body = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (in[block.index]) {
        body.add(block);
      }
    }
    return Opening.without(body.isEmpty() ? paragraphs(page) : body, page);
  }

  private static boolean isCredited(Block block) {
    return block.box.tag.equals("figcaption")
        && (block.creditAtEnd || block.furniture(Furniture.CREDIT) >= PageFurniture.HAS);
  }

  /// Whether it stands in an element that its page calls comments and that holds no headline's
  /// article.
  private static boolean isComment(Block block) {
    Box outermost = null;
    Box root = block.box;
    for (Box box = block.box; box != null; box = box.parent) {
      outermost = (box.hints & Hint.COMMENT.bit()) != 0 ? box : outermost;
      root = box;
    }
    return outermost != null && outermost.words < root.words * LARGEST_COMMENTS;
  }

  /// All running text, for pages too short or too odd to be like any others.
  private static List<Block> paragraphs(Page page) {
    return page.blocks().stream()
        .filter(block -> block.dense() && block.furniture(Furniture.CONSENT) == 0)
        .toList();
  }
}

package org.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands before and after a block in the order of the page.
final class NeighbourFeatures {

  private static final int FAR = 40;
  private static final int REACH = 3;
  private static final String[][] NAMES = names();

  /// Kinds that, standing alone after the text has begun, tend to end it.
  private static final Furniture[] ENDING = {
    Furniture.RELATED,
    Furniture.COMMENTS,
    Furniture.POPULAR,
    Furniture.TAGS,
    Furniture.SHARE,
    Furniture.NEWSLETTER,
    Furniture.COPYRIGHT,
    Furniture.BIOGRAPHY,
    Furniture.NAVIGATION
  };

  private final List<Block> blocks;
  private final int[] denseBefore;
  private final int[] endingBefore;
  private final int[] endingDistance;
  private final int[] headingFurniture;
  private final int[] headingDistance;
  private final int[] denseDistance;
  private final int[] denseAhead;
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final int title;

  NeighbourFeatures(Page page) {
    blocks = page.blocks();
    int size = blocks.size();
    denseBefore = new int[size + 1];
    endingBefore = new int[size];
    endingDistance = new int[size];
    headingFurniture = new int[size];
    headingDistance = new int[size];
    denseDistance = new int[size];
    denseAhead = new int[size];
    forward();
    backward();
    title = page.titleIndex();
  }

  private void forward() {
    int dense = FAR;
    int heading = FAR;
    int headingSays = 0;
    int ending = 0;
    int endingAt = FAR;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      occurrences.merge(block.key(), 1, Integer::sum);
      denseBefore[i + 1] = denseBefore[i] + (block.dense() ? block.shape.words() : 0);
      denseDistance[i] = dense;
      headingDistance[i] = heading;
      headingFurniture[i] = headingSays;
      if (denseBefore[i] > 0 && ends(block)) {
        ending++;
        endingAt = 0;
      }
      endingBefore[i] = Math.min(10, ending);
      endingDistance[i] = endingAt;
      boolean heads = block.heading() > 1 || block.bold > 0.9 && block.shape.words() < 12;
      heading = heads ? 0 : Math.min(FAR, heading + 1);
      headingSays = heads ? ends(block) ? 2 : 1 : headingSays;
      dense = block.dense() ? 0 : Math.min(FAR, dense + 1);
      endingAt = Math.min(FAR, endingAt + 1);
    }
  }

  private void backward() {
    int dense = FAR;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      denseAhead[i] = dense;
      dense = blocks.get(i).dense() ? 0 : Math.min(FAR, dense + 1);
    }
  }

  private static boolean ends(Block block) {
    if (block.shape.words() > 12) {
      return false;
    }
    for (Furniture kind : ENDING) {
      if (block.furniture(kind) >= PageFurniture.BEGINS) {
        return true;
      }
    }
    return false;
  }

  void put(int i, FeatureRow row) {
    double all = Math.max(1, denseBefore[blocks.size()]);
    row.put("position", (double) i / blocks.size());
    row.put("blocks", Math.log1p(blocks.size()));
    row.put("dense-before", denseBefore[i] / all);
    row.put("dense-after", (all - denseBefore[i + 1]) / all);
    row.put("dense-all", Math.log1p(all));
    row.put("dense-distance", denseDistance[i]);
    row.put("dense-ahead", denseAhead[i]);
    row.put("ending-before", endingBefore[i]);
    row.put("ending-distance", endingDistance[i]);
    row.put("heading-distance", headingDistance[i]);
    row.put("heading-ends", headingFurniture[i]);
    row.put("title-distance", title < 0 ? -99 : Math.clamp(i - title, -60, 200));
    row.put("occurrences", Math.min(4, occurrences.getOrDefault(blocks.get(i).key(), 1)));
    row.put("same-as-last", i > 0 && blocks.get(i).key().equals(blocks.get(i - 1).key()));
    for (int step = -REACH; step <= REACH; step++) {
      if (step != 0) {
        neighbour(i, step, row);
      }
    }
  }

  private void neighbour(int i, int step, FeatureRow row) {
    String[] names = NAMES[step + REACH];
    int j = i + step;
    boolean there = j >= 0 && j < blocks.size();
    Block other = blocks.get(there ? j : i);
    row.put(names[0], there ? Math.log1p(other.shape.words()) : -1);
    row.put(names[1], there ? other.linkDensity() : -1);
    row.put(names[2], there ? other.shape.end() : -1);
    row.put(names[3], there ? other.heading() : -1);
    row.put(names[4], there && other.box.signature == blocks.get(i).box.signature);
    row.put(names[5], there && other.box.parent == blocks.get(i).box.parent);
    row.put(names[6], there && ends(other));
    row.put(names[7], there ? Math.min(12, other.shape.digits()) : -1);
  }

  private static String[][] names() {
    String[] kinds = {
      "words", "link-density", "end", "heading", "same-look", "same-box", "ends-article", "digits"
    };
    String[][] names = new String[2 * REACH + 1][kinds.length];
    for (int step = -REACH; step <= REACH; step++) {
      for (int k = 0; k < kinds.length; k++) {
        names[step + REACH][k] =
            (step < 0 ? "before-" : "after-") + Math.abs(step) + '-' + kinds[k];
      }
    }
    return names;
  }
}

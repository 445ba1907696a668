package org.parallax.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cheap guesses at the element that holds the article. None is trusted by itself.
final class Candidates {

  /// The element into which paragraphs put most weight: each gives its weight to the elements
  /// around it, less with each level.
  final Box densest;

  /// The `article` or `main` element, or one named as a body, with most running text.
  final Box declared;

  /// The innermost element with at least half of the page's running text.
  final Box half;

  /// The words of running text by the look of their element.
  private final Map<Integer, Integer> looks = new HashMap<>();

  private final Map<Integer, Integer> members = new HashMap<>();
  private final Map<Integer, Integer> boxes = new HashMap<>();
  private int mostInOneLook;

  private static final int REACH = 4;
  private static final int COUNTED = 12;

  Candidates(List<Block> blocks) {
    Box root =
        blocks.isEmpty()
            ? new Box(null, "html", 0, 0)
            : blocks.getFirst().box.up(Integer.MAX_VALUE);
    Map<Box, Float> weights = new LinkedHashMap<>();
    List<Box> named = new ArrayList<>();
    Set<Box> seen = new HashSet<>();
    for (Block block : blocks) {
      count(block.box, seen);
      members.merge(block.box.signature, 1, Integer::sum);
      if (block.dense()) {
        looks.merge(block.box.signature, block.shape.words(), Integer::sum);
        weigh(block, weights);
        name(block, named);
      }
    }
    densest = best(weights, root);
    declared = named.stream().reduce((a, b) -> b.denseWords > a.denseWords ? b : a).orElse(root);
    half = half(blocks, root);
    mostInOneLook = looks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private void count(Box innermost, Set<Box> seen) {
    Box box = innermost;
    for (int level = 0; level < COUNTED && box.parent != null && seen.add(box); level++) {
      boxes.merge(box.signature, 1, Integer::sum);
      box = box.parent;
    }
  }

  /// How many elements look like that one, as comments, teasers and cards do.
  int twins(Box box) {
    return boxes.getOrDefault(box.signature, 0);
  }

  private static void weigh(Block block, Map<Box, Float> weights) {
    float weight =
        (1 + block.shape.commas() + Math.min(3, block.shape.words() / 20f))
            * (1 - block.linkDensity());
    Box box = block.box;
    for (int level = 1; level <= REACH && box.parent != null; level++) {
      box = box.parent;
      weights.merge(box, weight / level, Float::sum);
    }
  }

  private static void name(Block block, List<Box> named) {
    Box box = block.box;
    for (int level = 0; level < 30 && box.parent != null; level++) {
      boolean names =
          box.tag.equals("article") || box.tag.equals("main") || (box.hints & Hint.BODY.bit()) != 0;
      if (names && (named.isEmpty() || named.getLast() != box)) {
        named.add(box);
        return;
      }
      if (names) {
        return;
      }
      box = box.parent;
    }
  }

  private static Box best(Map<Box, Float> weights, Box root) {
    Box best = root;
    float most = 0;
    for (Map.Entry<Box, Float> entry : weights.entrySet()) {
      float weight = entry.getValue() * (1 - entry.getKey().linkDensity());
      if (weight > most) {
        most = weight;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static Box half(List<Block> blocks, Box root) {
    Box innermost = root;
    for (Block block : blocks) {
      Box box = block.box;
      for (int level = 0; level < 60 && box.parent != null; level++) {
        if (2 * box.denseWords > root.denseWords) {
          innermost = box.depth > innermost.depth ? box : innermost;
          break;
        }
        box = box.parent;
      }
    }
    return innermost;
  }

  /// Words of running text in elements of the same look, as a share of those in the most common
  /// look.
  float look(Block block) {
    return mostInOneLook == 0
        ? 0
        : (float) looks.getOrDefault(block.box.signature, 0) / mostInOneLook;
  }

  /// Blocks whose element has the same look.
  int alike(Block block) {
    return members.getOrDefault(block.box.signature, 0);
  }

  /// Levels from the candidate up to the first element that also holds the block: 0 where the
  /// candidate itself does.
  static int apart(Box candidate, Block block) {
    Box outer = candidate;
    Box inner = block.box;
    int levels = 0;
    for (int step = 0; step < 400 && inner != outer; step++) {
      if (inner.depth > outer.depth && inner.parent != null) {
        inner = inner.parent;
      } else if (outer.parent != null) {
        outer = outer.parent;
        levels++;
      } else {
        break;
      }
    }
    return levels;
  }
}

package org.parallax.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the blocks of an article as text: a blank line between paragraphs, a line for each list
/// item and table row.
final class BodyText {

  private BodyText() {}

  static String of(List<Block> body) {
    StringBuilder text = new StringBuilder();
    Block last = null;
    for (Block block : body) {
      if (last != null) {
        text.append(together(last, block) ? "\n" : "\n\n");
      }
      text.append(block.text);
      last = block;
    }
    return text.toString();
  }

  private static boolean together(Block last, Block block) {
    return itemOf(block) != null && itemOf(last) == itemOf(block);
  }

  private static @Nullable Box itemOf(Block block) {
    return switch (block.box.tag) {
      case "li", "tr", "dd", "dt" -> block.box.parent;
      default -> null;
    };
  }
}

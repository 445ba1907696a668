package org.parallax.language;

import java.util.Arrays;
import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Tells who writes Chinese characters by those that the others do not have.
///
/// Immutable.
final class HanWritings {

  private static final List<String> WRITINGS = List.of("zh", "zh-Hant", "ja");

  /// By character of the basic plane: a bit for each writing that lacks it.
  private final byte[] lacking = new byte[1 << 16];

  private HanWritings() {}

  static HanWritings read(Knowledge knowledge, String path) {
    HanWritings read = new HanWritings();
    for (Row row : knowledge.table(path, "writings", "characters")) {
      List<String> having = Arrays.asList(row.expect("writings").split(" "));
      int bits = 0;
      for (int i = 0; i < WRITINGS.size(); i++) {
        bits |= having.contains(WRITINGS.get(i)) ? 0 : 1 << i;
      }
      for (char c : row.expect("characters").toCharArray()) {
        read.lacking[c] = (byte) bits;
      }
    }
    return read;
  }

  /// The writing that lacks the fewest of the characters, the first one if nothing tells them
  /// apart.
  String tell(String text) {
    int[] missing = new int[WRITINGS.size()];
    for (int i = 0; i < text.length(); i++) {
      int bits = lacking[text.charAt(i)];
      for (int writing = 0; writing < missing.length; writing++) {
        missing[writing] += bits >> writing & 1;
      }
    }
    int best = 0;
    for (int writing = 1; writing < missing.length; writing++) {
      best = missing[writing] < missing[best] ? writing : best;
    }
    return WRITINGS.get(best);
  }
}

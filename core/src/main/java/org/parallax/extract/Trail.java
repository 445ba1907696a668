package org.parallax.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that show the way to a page or a site's sections: two or more labels with signs between
/// them.
final class Trail {

  private static final Pattern PARTING =
      Pattern.compile(
          "\\s*[\u00bb\u203a\u2192\u2022\u00b7|\u2502\uff5c]\\s*|\\s+[>/]\\s+|\\s+[-\u2013\u2014]\\s+");
  private static final Pattern WEAK =
      Pattern.compile("[^-\u2013\u2014]+(?:\\s[-\u2013\u2014]\\s[^-\u2013\u2014]+){1,9}");
  private static final Pattern SECTIONS =
      Pattern.compile("[^|\u2502\uff5c]+(?:[|\u2502\uff5c][^|\u2502\uff5c]+){2,40}");
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 300;

  private Trail() {}

  /// Whether each part of the line is a label of a few words; a mere dash parts only three or more
  /// of them.
  static boolean is(Block block) {
    List<String> parts = parts(block.text);
    int fewest = WEAK.matcher(block.text).matches() ? 3 : 2;
    return parts.size() >= fewest && parts.stream().allMatch(Trail::isLabel);
  }

  /// Whether the way leads to what a later line says again.
  static boolean leadsTo(Block block, Block later) {
    List<String> parts = parts(block.text);
    return parts.size() >= 2
        && Words.key(parts.getLast()).equals(later.key())
        && parts.subList(0, parts.size() - 1).stream().allMatch(Trail::isLabel);
  }

  /// The name of the site at the beginning of a line of its sections, where it is the longest of
  /// the labels; else null.
  static @Nullable String site(String text) {
    if (text.length() > LONGEST || !SECTIONS.matcher(text).matches()) {
      return null;
    }
    List<String> parts = parts(text);
    int words = TextShape.of(parts.getFirst()).words();
    boolean longest =
        words > 1
            && parts.subList(1, parts.size()).stream()
                .allMatch(part -> TextShape.of(part).words() < words);
    return longest ? parts.getFirst() : null;
  }

  private static List<String> parts(String text) {
    return text.length() > LONGEST
        ? List.of(text)
        : PARTING.splitAsStream(text.strip()).filter(part -> !part.isBlank()).toList();
  }

  private static boolean isLabel(String part) {
    TextShape shape = TextShape.of(part);
    return shape.words() <= MOST_WORDS
        && shape.letters() > 0
        && shape.digits() == 0
        && shape.sentences() == 0;
  }
}

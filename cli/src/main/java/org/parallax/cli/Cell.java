package org.parallax.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Bidi;

/// Text fitted into a number of terminal cells: East Asian letters take two, combining marks none,
/// and right-to-left text is kept from reordering the cells beside it.
final class Cell {
  private static final String ELLIPSIS = "\u2026";
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Cell() {}

  static String fit(String text, int cells) {
    String cut = width(text) <= cells ? text : cut(text, cells - 1) + ELLIPSIS;
    String padding = " ".repeat(Math.max(0, cells - width(cut)));
    char[] letters = cut.toCharArray();
    boolean rightToLeft = Bidi.requiresBidi(letters, 0, letters.length);
    return rightToLeft ? FIRST_STRONG_ISOLATE + cut + POP_ISOLATE + padding : cut + padding;
  }

  private static String cut(String text, int cells) {
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      used += width(letter);
      if (used > cells) {
        return text.substring(0, i);
      }
      i += Character.charCount(letter);
    }
    return text;
  }

  static int width(String text) {
    return text.codePoints().map(Cell::width).sum();
  }

  private static int width(int letter) {
    switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {}
    }
    if (letter < 0x1100) {
      return 1;
    }
    int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}

package org.parallax.time;

/// Where words begin and end. Scripts that do not part words by spaces let a word begin and end
/// anywhere.
final class Joints {

  private static final int MOST_SPACES = 3;

  private Joints() {}

  /// Whether a word that ends before the offset ends there.
  static boolean endsWord(FoldedText text, int end) {
    return end >= text.length || !joins(text.chars[end - 1], text.chars[end]);
  }

  /// Whether a word may begin at the offset.
  static boolean beginsWord(FoldedText text, int start) {
    return start == 0
        || !joins(text.chars[start - 1], text.chars[start])
            && !(isHangul(text.chars[start - 1]) && isHangul(text.chars[start]));
  }

  /// Korean words take their endings without a space, but begin behind one.
  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c < 0xD7B0;
  }

  private static boolean joins(char before, char after) {
    if (before < 0x80 && after < 0x80) {
      boolean digits = isDigit(before) && isDigit(after);
      return digits || isLatin(before) && isLatin(after);
    }
    return isWord(before)
        && isWord(after)
        && !isUnspaced(before)
        && !isUnspaced(after)
        && isDigit(before) == isDigit(after);
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWord(char c) {
    return c < 0x80 ? isLatin(c) || isDigit(c) : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Thai, Lao, Tibetan, Burmese, Khmer, kana, Chinese characters, Yi and Korean syllables: what is
  /// written together is not one word.
  static boolean isUnspaced(char c) {
    return c >= 0xE00 && c < 0x10A0
        || c >= 0x1780 && c < 0x1800
        || c >= 0x2E80 && c < 0xD7B0
        || c >= 0xF900 && c < 0xFB00;
  }

  /// The next offset that holds no space; at most three spaces are passed over, and no end of a
  /// line.
  static int skipSpaces(FoldedText text, int from) {
    int i = from;
    while (i < text.length && text.chars[i] == ' ' && i - from < MOST_SPACES) {
      i++;
    }
    return i;
  }
}

package org.parallax.document;

/// Turns the `char` offsets that Java counts into the code points that results are given in. The
/// two differ from the first character beyond the basic plane on, so all work is done in `char`
/// offsets and turned once, here.
public final class CodePoints {

  private final String text;

  /// Code points before each 64th `char`; null where the text has no surrogates and both counts
  /// agree.
  private final int @org.jspecify.annotations.Nullable [] before;

  private static final int STEP = 64;

  public CodePoints(String text) {
    this.text = text;
    this.before = hasSurrogates(text) ? count(text) : null;
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() / STEP + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        before[i / STEP] = points;
      }
      if (!isSecondHalf(text, i)) {
        points++;
      }
    }
    if (text.length() % STEP == 0) {
      before[text.length() / STEP] = points;
    }
    return before;
  }

  private static boolean isSecondHalf(String text, int i) {
    return i > 0
        && Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  public String text() {
    return text;
  }

  /// The number of code points that begin before the `char` offset.
  public int at(int charOffset) {
    if (before == null) {
      return charOffset;
    }
    int from = charOffset / STEP * STEP;
    int points = before[charOffset / STEP];
    for (int i = from; i < charOffset; i++) {
      if (!isSecondHalf(text, i)) {
        points++;
      }
    }
    return points;
  }

  /// The `char` offset at which the code point of that number begins.
  public int charAt(int codePoint) {
    return before == null ? codePoint : text.offsetByCodePoints(0, codePoint);
  }

  /// The passage between two `char` offsets.
  public Span span(int startChar, int endChar) {
    return new Span(at(startChar), at(endChar), text.substring(startChar, endChar));
  }
}

package org.parallax.language;

/// The part of a text that is looked at: all of a short one, else pieces from its beginning, middle
/// and end.
final class Excerpt {

  /// In `char`s.
  private static final int PIECE = 1_200;

  private static final int PIECES = 3;

  private Excerpt() {}

  static String of(String text) {
    if (text.length() <= PIECES * PIECE) {
      return text;
    }
    StringBuilder excerpt = new StringBuilder(PIECES * (PIECE + 1));
    int step = (text.length() - PIECE) / (PIECES - 1);
    for (int i = 0; i < PIECES; i++) {
      excerpt.append(text, wordStart(text, i * step), i * step + PIECE).append(' ');
    }
    return excerpt.toString();
  }

  /// The first gap at or behind a place, so that no piece begins inside of a word; the place itself
  /// in a text without gaps.
  private static int wordStart(String text, int place) {
    int start = place;
    while (start > 0 && start < place + PIECE / 10 && Character.isLetter(text.charAt(start))) {
      start++;
    }
    return start < place + PIECE / 10 ? start : place;
  }
}

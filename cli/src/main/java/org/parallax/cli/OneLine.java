package org.parallax.cli;

/// Text made fit for one line of a terminal: control characters, which could also command the
/// terminal, become spaces.
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isISOControl(c) || Character.isWhitespace(c);
      if (!blank) {
        line.append(c);
      } else if (!space) {
        line.append(' ');
      }
      space = blank;
    }
    return line.toString().strip();
  }
}

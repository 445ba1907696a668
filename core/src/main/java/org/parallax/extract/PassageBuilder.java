package org.parallax.extract;

/// Collects inline text, folding white space.
final class PassageBuilder {

  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int bold;
  private int italic;
  private int hints;

  boolean isEmpty() {
    return text.isEmpty();
  }

  void hint(int bits) {
    hints |= bits;
  }

  void link() {
    links++;
  }

  void append(String raw, boolean inLink, boolean inBold, boolean inItalic) {
    int before = text.length();
    for (int i = 0; i < raw.length(); i++) {
      append(raw.charAt(i));
    }
    int grown = text.length() - before;
    linked += inLink ? grown : 0;
    bold += inBold ? grown : 0;
    italic += inItalic ? grown : 0;
  }

  private void append(char c) {
    if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007') {
      if (!text.isEmpty() && !blank(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    } else if (c >= ' ' && c != '\u00ad' && c != '\u200b' && c != '\ufeff' && c != '\u2060') {
      text.append(c);
    }
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  /// Ends a line inside the passage; false where the line was empty, so that a new passage should
  /// begin.
  boolean line() {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == ' ') {
      text.setLength(--end);
    }
    if (end > 0 && text.charAt(end - 1) == '\n') {
      return false;
    }
    if (end > 0) {
      text.append('\n');
    }
    return true;
  }

  /// Parts the cells of a row.
  void cell() {
    if (!text.isEmpty() && !blank(text.charAt(text.length() - 1))) {
      text.append('\t');
    }
  }

  /// What was collected, and begins anew.
  Passage take() {
    float length = Math.max(1, text.length());
    Passage passage =
        new Passage(
            text.toString().strip(),
            Math.min(1, linked / length),
            links,
            Math.min(1, bold / length),
            Math.min(1, italic / length),
            hints);
    text.setLength(0);
    linked = 0;
    links = 0;
    bold = 0;
    italic = 0;
    hints = 0;
    return passage;
  }
}

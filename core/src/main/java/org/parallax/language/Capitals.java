package org.parallax.language;

/// How many of the longer words of a headline begin with a capital, and how many do not. The first
/// word tells nothing and is left out, and so is a word in capitals throughout.
record Capitals(int large, int small) {

  private static final Capitals NONE = new Capitals(0, 0);

  /// More words than this are no headline, and running text has other habits.
  private static final int HEADLINE = 25;

  /// Letters that a word needs: headlines write short words small in all languages.
  private static final int LONG = 4;

  static Capitals of(String text) {
    int large = 0;
    int small = 0;
    int words = 0;
    for (int i = 0; i < text.length(); ) {
      int end = wordEnd(text, i);
      if (end == i) {
        i++;
        continue;
      }
      if (++words > HEADLINE) {
        return NONE;
      }
      if (words > 1 && end - i >= LONG && Character.isLowerCase(text.charAt(i + 1))) {
        boolean capital = Character.isUpperCase(text.charAt(i));
        large += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
      i = end;
    }
    return new Capitals(large, small);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

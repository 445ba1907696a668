package org.parallax.text;

/// The characters that may stand inside a word or a number without ending it.
final class Joints {

  private static final char RIGHT_QUOTE = 0x2019;
  private static final char MODIFIER_APOSTROPHE = 0x02BC;
  private static final char ARABIC_DECIMAL = 0x066B;
  private static final char ARABIC_THOUSANDS = 0x066C;
  private static final char NON_JOINER = 0x200C;
  private static final char JOINER = 0x200D;
  private static final char SOFT_HYPHEN = 0x00AD;
  private static final char TATWEEL = 0x0640;

  private Joints() {}

  static boolean isApostrophe(char c) {
    return c == '\'' || c == RIGHT_QUOTE || c == MODIFIER_APOSTROPHE;
  }

  static boolean isSeparator(char c) {
    return c == '.' || c == ',' || c == ARABIC_DECIMAL || c == ARABIC_THOUSANDS;
  }

  /// Whether the character from `at` to `next` stands between two parts of one word.
  static boolean joins(String text, int at, int next) {
    char c = text.charAt(at);
    if (c == NON_JOINER || c == JOINER || c == SOFT_HYPHEN || c == TATWEEL) {
      return true;
    }
    if (at == 0 || next >= text.length()) {
      return c == '.' && endsAbbreviation(text, at);
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(next);
    if (isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    if (isSeparator(c) && Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    return c == '.' && (insideAbbreviation(text, at) || endsAbbreviation(text, at));
  }

  /// «U.S», «a.m»: single letters with a full stop between them.
  private static boolean insideAbbreviation(String text, int at) {
    return isSingleLetter(text, at - 1)
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /// The last full stop of «U.S.».
  private static boolean endsAbbreviation(String text, int at) {
    return at >= 3
        && text.charAt(at - 2) == '.'
        && isSingleLetter(text, at - 1)
        && isSingleLetter(text, at - 3);
  }

  private static boolean isSingleLetter(String text, int at) {
    return at >= 0
        && Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// A word's form without the full stops of an abbreviation and with one kind of apostrophe.
  static String plain(String form, boolean dotted) {
    String bare = dotted ? form.replace(".", "") : form;
    return bare.replace(RIGHT_QUOTE, '\'').replace(MODIFIER_APOSTROPHE, '\'');
  }
}

package org.parallax.language;

import com.ibm.icu.lang.UScript;
import java.util.Locale;

/// The words of one script in a text, as one row of letters with a gap before, between and behind
/// them.
///
/// @param letters only the first `length` count
record WordRun(char[] letters, int length) {

  /// What stands between words.
  static final char GAP = '_';

  /// Letters of a gram.
  static final int GRAM = 3;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// @param script ISO 15924; letters of others are gaps
  static WordRun of(String folded, String script) {
    int code = UScript.getCodeFromName(script);
    boolean latin = code == UScript.LATIN;
    char[] letters = new char[folded.length() + 2];
    letters[0] = GAP;
    int length = 1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 0x80 ? latin && c >= 'a' && c <= 'z' : isPart(c, code)) {
        letters[length++] = c;
      } else if (letters[length - 1] != GAP) {
        letters[length++] = GAP;
      }
    }
    if (letters[length - 1] != GAP) {
      letters[length++] = GAP;
    }
    return new WordRun(letters, length);
  }

  private static boolean isPart(char c, int script) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.UPPERCASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK -> {
        int own = UScript.getScript(c);
        yield own == script || own == UScript.INHERITED;
      }
      default -> false;
    };
  }

  /// Which word, from the letter at `start` up to the gap behind it, for looking up.
  long word(int start) {
    long hash = OFFSET;
    for (int i = start; letters[i] != GAP; i++) {
      hash = (hash ^ letters[i]) * PRIME;
    }
    return hash & Long.MAX_VALUE;
  }

  /// Which three letters, gaps included, from `start` on.
  long gram(int start) {
    return gram(letters[start], letters[start + 1], letters[start + 2]);
  }

  static long gram(char first, char second, char third) {
    return (long) first << 32 | (long) second << 16 | third;
  }

  /// How many words there are.
  int words() {
    int words = -1;
    for (int i = 0; i < length; i++) {
      words += isGap(i) ? 1 : 0;
    }
    return words;
  }

  /// Whether a gap stands at that place.
  boolean isGap(int place) {
    return letters[place] == GAP;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "WordRun[%s]", new String(letters, 0, length));
  }
}

package org.parallax.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a passage as page furniture is compared: lower case, digits folded to `#`,
/// punctuation dropped, marks on letters kept; each character of a script without spaces is a word
/// of its own.
final class Words {

  private static final char TATWEEL = '\u0640';
  private static final char FARSI_YEH = '\u06cc';
  private static final char KEHEH = '\u06a9';

  private Words() {}

  /// The first words, at most so many.
  static List<String> of(String text, int most) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length() && words.size() < most; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        end(word, words);
        if (words.isEmpty() || !words.getLast().equals("#")) {
          words.add("#");
        }
      } else if (TextShape.spaceless(c)) {
        end(word, words);
        words.add(String.valueOf(c));
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(folded(c));
      } else if (c != TATWEEL && !joinsLetters(c, word)) {
        end(word, words);
      }
    }
    if (words.size() < most) {
      end(word, words);
    }
    return words;
  }

  private static boolean joinsLetters(char c, StringBuilder word) {
    return !word.isEmpty() && (c == '\'' || c == '\u2019' || c == '\u200c' || c == '\u200d');
  }

  private static char folded(char c) {
    return switch (c) {
      case '\u064a', '\u0649' -> FARSI_YEH;
      case '\u0643' -> KEHEH;
      default -> Character.toLowerCase(c);
    };
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// All words joined by single spaces: two passages with the same key say the same.
  static String key(String text) {
    return String.join(" ", of(text.toLowerCase(Locale.ROOT), Integer.MAX_VALUE));
  }

  /// The text without marks on its letters.
  static String unmarked(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == '\u0111' ? 'd' : c == '\u0110' ? 'D' : c);
      }
    }
    return plain.toString();
  }
}

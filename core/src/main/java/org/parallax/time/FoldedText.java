package org.parallax.time;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text as date words are looked up in it: composed, lower case, digits of all scripts as ASCII
/// digits, letter variants of one letter as that letter, joiners and vowel signs of the Arabic
/// script left out; each `char` knows where it stood.
final class FoldedText {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /// Letters that are written for another one: dotless and dotted i, io, final sigma, Arabic yeh,
  /// kaf and alef.
  private static final char[][] VARIANTS = {
    {0x130, 'i'},
    {0x131, 'i'},
    {0x451, 0x435},
    {0x401, 0x435},
    {0x3C2, 0x3C3},
    {0x64A, 0x6CC},
    {0x649, 0x6CC},
    {0x643, 0x6A9},
    {0x623, 0x627},
    {0x625, 0x627},
    {0x622, 0x627},
    {0x671, 0x627},
    {0x629, 0x647},
    {0x6C0, 0x647},
    {0x60C, ','},
    {0x66B, '.'},
    {0x2019, '\''},
    {0x2018, '\''},
    {0x2BC, '\''},
    {0xFF0C, ','},
    {0xFF0F, '/'},
    {0xFF0E, '.'},
    {0xFF1A, ':'},
    {0xFF08, '('},
    {0xFF09, ')'},
    {0x2010, '-'},
    {0x2011, '-'},
    {0x2212, '-'},
    {0x2044, '/'},
    {0x3001, ','},
    {0xFF0D, '-'}
  };

  /// What each `char` of the basic plane becomes: itself, another one, or 0 where it is left out.
  private static final char[] FOLDED = table();

  final char[] chars;
  final int length;

  /// The `char` offset in the original at which each folded `char` stood; null where both are the
  /// same.
  private final int @Nullable [] origin;

  private final int originalLength;

  private FoldedText(char[] chars, int length, int @Nullable [] origin, int originalLength) {
    this.chars = chars;
    this.length = length;
    this.origin = origin;
    this.originalLength = originalLength;
  }

  static FoldedText of(String text) {
    return NFC.quickCheck(text) == Normalizer.YES ? composed(text) : decomposed(text);
  }

  private static FoldedText composed(String text) {
    int n = text.length();
    char[] chars = new char[n];
    int[] origin = null;
    int out = 0;
    for (int i = 0; i < n; i++) {
      char c = FOLDED[text.charAt(i)];
      if (c == 0) {
        if (origin == null) {
          origin = identity(n, i);
        }
        continue;
      }
      if (origin != null) {
        origin[out] = i;
      }
      chars[out++] = c;
    }
    return new FoldedText(chars, out, origin, n);
  }

  private static int[] identity(int size, int upTo) {
    int[] origin = new int[size];
    for (int i = 0; i < upTo; i++) {
      origin[i] = i;
    }
    return origin;
  }

  /// Composes stretch by stretch, each from one boundary of composition to the next.
  private static FoldedText decomposed(String text) {
    int n = text.length();
    char[] chars = new char[n + 16];
    int[] origin = new int[n + 16];
    int out = 0;
    for (int i = 0; i < n; ) {
      int next = i + Character.charCount(text.codePointAt(i));
      while (next < n && !NFC.hasBoundaryBefore(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      String whole =
          next == i + 1 ? text.substring(i, next) : NFC.normalize(text.substring(i, next));
      for (int k = 0; k < whole.length(); k++) {
        char c = FOLDED[whole.charAt(k)];
        if (c != 0) {
          if (out == chars.length) {
            chars = Arrays.copyOf(chars, out * 2);
            origin = Arrays.copyOf(origin, out * 2);
          }
          origin[out] = i;
          chars[out++] = c;
        }
      }
      i = next;
    }
    return new FoldedText(chars, out, origin, n);
  }

  /// A word as it must be to be found in a folded text.
  static String fold(String word) {
    FoldedText folded = of(word);
    return new String(folded.chars, 0, folded.length);
  }

  /// The original `char` offset of a folded one.
  int origin(int index) {
    if (index >= length) {
      return originalLength;
    }
    return origin == null ? index : origin[index];
  }

  /// The original `char` offset behind the folded `char` before `end`.
  int originEnd(int end) {
    if (origin == null || end == 0) {
      return origin == null ? end : 0;
    }
    int last = origin[end - 1];
    int next = origin(end);
    return next > last ? next : last + 1;
  }

  private static char[] table() {
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = folded(c);
    }
    table[0] = ' ';
    for (char[] pair : VARIANTS) {
      table[pair[0]] = pair[1];
    }
    return table;
  }

  private static char folded(int c) {
    int category = UCharacter.getType(c);
    if (category == UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + UCharacter.digit(c));
    }
    if (category == UCharacterCategory.FORMAT
        || c == 0x640
        || c >= 0x64B && c <= 0x655
        || c == 0x670) {
      return 0;
    }
    if (category == UCharacterCategory.SPACE_SEPARATOR) {
      return ' ';
    }
    int lower = UCharacter.toLowerCase(c);
    return lower < 0x10000 ? (char) lower : (char) c;
  }
}

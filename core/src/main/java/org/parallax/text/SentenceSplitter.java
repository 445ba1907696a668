package org.parallax.text;

import java.util.Arrays;

/// Tells where sentences and paragraphs end. A line end ends a sentence, an empty line a paragraph.
final class SentenceSplitter {

  /// Full stop, exclamation and question marks of the scripts that have their own, and the
  /// ellipsis.
  private static final String ENDS =
      ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0965\u203D\u1362\u0589";

  /// Quotation marks and brackets that close; they belong to the sentence before them.
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u201C)]\u300D\u300F\u203A";

  /// A longer run without an end is a list or a table; cutting it keeps every later pass linear.
  private static final int LONGEST = 400;

  private final Abbreviations abbreviations;

  private final boolean dottedOrdinals;

  SentenceSplitter(Abbreviations abbreviations, boolean dottedOrdinals) {
    this.abbreviations = abbreviations;
    this.dottedOrdinals = dottedOrdinals;
  }

  Tokens split(String text, TokenBuffer tokens) {
    int[] starts = new int[tokens.size + 1];
    int[] paragraphs = new int[tokens.size + 1];
    int count = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size; i++) {
      int lines = i == 0 ? 0 : lineEnds(text, tokens.ends[i - 1], tokens.starts[i]);
      if (i == 0 || lines > 0 || i - starts[count - 1] >= LONGEST || endsBefore(text, tokens, i)) {
        paragraph += lines > 1 ? 1 : 0;
        starts[count] = i;
        paragraphs[count] = paragraph;
        count++;
      }
    }
    return new Tokens(text, tokens, Arrays.copyOf(starts, count), Arrays.copyOf(paragraphs, count));
  }

  private static int lineEnds(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }

  /// Whether a sentence ends between this token and the one before it.
  private boolean endsBefore(String text, TokenBuffer tokens, int next) {
    int last = next - 1;
    while (last > 0 && isCloser(text, tokens, last)) {
      last--;
    }
    boolean closed = last < next - 1;
    if (!isEnd(text, tokens, last) && !endsWithStop(text, tokens, last)) {
      return false;
    }
    if (isCloser(text, tokens, next) && tokens.starts[next] == tokens.ends[next - 1]) {
      return false;
    }
    char end = text.charAt(tokens.ends[last] - 1);
    if (end == '.' || end == '\u2026') {
      return stopEnds(text, tokens, last, next, closed);
    }
    boolean wide = end >= 0x2E80;
    boolean spaced = tokens.starts[next] > tokens.ends[next - 1];
    return (wide || spaced) && !(closed && startsLower(text, tokens, next));
  }

  private boolean stopEnds(String text, TokenBuffer tokens, int stop, int next, boolean closed) {
    if (tokens.starts[next] == tokens.ends[next - 1] || startsLower(text, tokens, next)) {
      return false;
    }
    boolean own = isEnd(text, tokens, stop);
    int word = own ? stop - 1 : stop;
    if (closed || word < 0 || tokens.kinds[word] == TokenKind.PUNCTUATION) {
      return true;
    }
    if (!own) {
      // «the U.S. said», «in the U.S. The …»: only a word that opens sentences tells; capitals
      // after it mostly do.
      return Abbreviations.opensSentence(text, tokens, next);
    }
    if (tokens.kinds[word] == TokenKind.NUMBER) {
      // «am 21. Juli»: some languages write ordinals with a full stop.
      boolean ordinal = dottedOrdinals && tokens.ends[word] - tokens.starts[word] <= 2;
      return !ordinal && !Character.isDigit(text.charAt(tokens.starts[next]));
    }
    return !isInitial(text, tokens, word) && !abbreviations.goesOn(text, tokens, word, next);
  }

  private static boolean isInitial(String text, TokenBuffer tokens, int word) {
    return tokens.ends[word] - tokens.starts[word] == 1
        && Character.isUpperCase(text.charAt(tokens.starts[word]));
  }

  private static boolean startsLower(String text, TokenBuffer tokens, int token) {
    return Character.isLowerCase(text.codePointAt(tokens.starts[token]));
  }

  private static boolean isEnd(String text, TokenBuffer tokens, int token) {
    return tokens.kinds[token] == TokenKind.PUNCTUATION
        && ENDS.indexOf(text.charAt(tokens.starts[token])) >= 0;
  }

  /// An abbreviation that carries its full stop within («U.S.»).
  private static boolean endsWithStop(String text, TokenBuffer tokens, int token) {
    return tokens.kinds[token] == TokenKind.WORD && text.charAt(tokens.ends[token] - 1) == '.';
  }

  private static boolean isCloser(String text, TokenBuffer tokens, int token) {
    return tokens.kinds[token] == TokenKind.PUNCTUATION
        && CLOSERS.indexOf(text.charAt(tokens.starts[token])) >= 0;
  }
}

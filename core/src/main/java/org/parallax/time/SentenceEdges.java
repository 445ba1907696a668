package org.parallax.time;

/// Where the sentence around a place begins and ends, as far as telling dates needs it. What
/// somebody says counts as a sentence of its own.
final class SentenceEdges {

  private static final String SENTENCE_ENDS = ".!?\u3002\uff01\uff1f\n\u061f\u0964\u1362";
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";
  private static final String SPEECH_MARKS = ",:\uff0c\uff1a\u060c";
  private static final int LONGEST_ORDINAL = 2;
  private static final int LONGEST_UNIT = 4;

  private final FoldedText text;
  private final boolean dottedOrdinals;

  /// @param dottedOrdinals whether a full stop behind a short number makes it an ordinal
  SentenceEdges(FoldedText text, boolean dottedOrdinals) {
    this.text = text;
    this.dottedOrdinals = dottedOrdinals;
  }

  /// The end of the sentence before a place, at most so far away.
  int before(int at, int farthest) {
    return edge(at, -1, farthest);
  }

  /// The end of the sentence behind a place, at most so far away.
  int after(int at, int farthest) {
    return edge(at, 1, farthest);
  }

  /// Whether a paragraph ends between two places.
  boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.chars[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  private int edge(int at, int step, int farthest) {
    int i = at;
    while (i > 0
        && i < text.length
        && Math.abs(i - at) < farthest
        && !endsSentence(i)
        && !endsSpeech(i)) {
      i += step;
    }
    return i;
  }

  /// Whether a quotation mark beside a comma or colon parts somebody's words from who says them.
  private boolean endsSpeech(int i) {
    if (QUOTATION_MARKS.indexOf(text.chars[i]) < 0 || i + 1 >= text.length) {
      return false;
    }
    int before = i > 1 && text.chars[i - 1] == ' ' ? i - 2 : i - 1;
    return SPEECH_MARKS.indexOf(text.chars[i + 1]) >= 0
        || SPEECH_MARKS.indexOf(text.chars[before]) >= 0;
  }

  private boolean endsSentence(int i) {
    char c = text.chars[i];
    return SENTENCE_ENDS.indexOf(c) >= 0
        && (c != '.'
            || i + 1 < text.length
                && (text.chars[i + 1] == ' ' || text.chars[i + 1] == '\n')
                && !(dottedOrdinals && isBehindOrdinal(i))
                && !isBehindUnit(i));
  }

  /// Whether a full stop ends a short word behind a number with a fraction («3.1 proc.»).
  private boolean isBehindUnit(int stop) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST_UNIT && Character.isLetter(text.chars[start - 1])) {
      start--;
    }
    return start < stop
        && stop - start <= LONGEST_UNIT
        && start > 2
        && text.chars[start - 1] == ' '
        && Joints.isDigit(text.chars[start - 2])
        && (text.chars[start - 3] == '.' || text.chars[start - 3] == ',');
  }

  private boolean isBehindOrdinal(int stop) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST_ORDINAL && Joints.isDigit(text.chars[start - 1])) {
      start--;
    }
    return start < stop && stop - start <= LONGEST_ORDINAL;
  }
}

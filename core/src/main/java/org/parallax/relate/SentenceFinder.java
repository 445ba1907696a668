package org.parallax.relate;

import org.parallax.document.Span;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Tells which sentence a passage begins in.
final class SentenceFinder {

  private final MarkedText text;

  SentenceFinder(MarkedText text) {
    this.text = text;
  }

  int at(Span span) {
    Tokens tokens = text.tokens();
    int offset = text.points().charAt(span.start());
    int low = 0;
    int high = tokens.sentences() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.start(tokens.sentenceStart(middle)) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

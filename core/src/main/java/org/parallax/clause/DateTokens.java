package org.parallax.clause;

import java.util.BitSet;
import java.util.List;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;
import org.parallax.time.TimeMention;

/// The tokens that belong to dates. A preposition before a date governs nothing behind it («In
/// March Poland expelled»).
final class DateTokens {

  private DateTokens() {}

  /// @param times in the order of the text
  static BitSet of(MarkedText text, List<TimeMention> times) {
    Tokens tokens = text.tokens();
    BitSet dated = new BitSet();
    int token = 0;
    for (TimeMention time : times) {
      int start = text.points().charAt(time.span().start());
      int end = text.points().charAt(time.span().end());
      while (token < tokens.size() && tokens.end(token) <= start) {
        token++;
      }
      for (int at = token; at < tokens.size() && tokens.start(at) < end; at++) {
        dated.set(at);
      }
    }
    return dated;
  }
}

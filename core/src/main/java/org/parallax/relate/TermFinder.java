package org.parallax.relate;

import java.util.List;
import java.util.Map;
import org.parallax.text.Tokens;

/// Finds the terms of a table in a text, leftmost and longest first, in one pass.
final class TermFinder {

  private static final int LOWEST_TENS = 20;
  private static final int HIGHEST_TENS = 90;

  private final TermTable table;
  private final Tokens tokens;
  private final boolean[] known;
  private final List<Map<String, Integer>> anchors;
  private int tens;
  private int tensEnd = -1;

  /// @param known whether each token is a name that has an anchor already
  /// @param anchors those of each sentence, which what is found is added to
  TermFinder(TermTable table, Tokens tokens, boolean[] known, List<Map<String, Integer>> anchors) {
    this.table = table;
    this.tokens = tokens;
    this.known = known;
    this.anchors = anchors;
  }

  void find() {
    int token = 0;
    while (token < tokens.size()) {
      token = tokens.isWord(token) && !known[token] ? findAt(token) : token + 1;
    }
  }

  /// Takes the longest term at a token, and returns the token behind it.
  private int findAt(int token) {
    int end = token + 1;
    Term best = null;
    for (int word : table.candidates(tokens.form(token))) {
      for (Term term : table.beginningWith(word)) {
        int reach =
            best == null || term.words().length > best.words().length ? end(term, token) : 0;
        if (reach > 0) {
          best = term;
          end = reach;
          break;
        }
      }
    }
    if (best != null) {
      take(best, token, end);
    }
    return end;
  }

  /// The token behind a term that begins at a token, 0 if it does not stand there.
  private int end(Term term, int start) {
    int token = start;
    int sentenceEnd = tokens.sentenceEnd(tokens.sentenceOf(start));
    for (int i = 1; i < term.words().length; i++) {
      token = behindHyphen(token + 1);
      if (token >= sentenceEnd || !is(token, term.words()[i])) {
        return 0;
      }
    }
    return token + 1;
  }

  private boolean is(int token, int word) {
    for (int candidate : table.candidates(tokens.form(token))) {
      if (candidate == word) {
        return true;
      }
    }
    return false;
  }

  private int behindHyphen(int token) {
    return token + 1 < tokens.size()
            && tokens.isPunctuation(token)
            && !tokens.isSpaceBefore(token)
            && Character.getType(tokens.text().charAt(tokens.start(token)))
                == Character.DASH_PUNCTUATION
        ? token + 1
        : token;
  }

  private void take(Term term, int token, int end) {
    Map<String, Integer> of = anchors.get(tokens.sentenceOf(token));
    int number = term.number();
    if (number == 0) {
      term.anchors().forEach(anchor -> of.merge(anchor, 1, Integer::sum));
      return;
    }
    // «Sixty-eight» is one number.
    if (tens > 0 && number < 10 && behindHyphen(tensEnd) == token) {
      of.computeIfPresent("n:" + tens, (anchor, count) -> count > 1 ? count - 1 : null);
      of.merge("n:" + (tens + number), 1, Integer::sum);
      tens = 0;
      return;
    }
    of.merge("n:" + number, 1, Integer::sum);
    tens = number >= LOWEST_TENS && number <= HIGHEST_TENS && number % 10 == 0 ? number : 0;
    tensEnd = end;
  }
}

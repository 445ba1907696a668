package org.parallax.time;

import java.util.List;

/// The matches of a text and what else bears on them.
///
/// @param futures the words that tell of the future, in their order
record Passages(FoldedText text, List<Match> matches, List<Lexeme> futures) {

  /// What the words of a sentence tell of its date: they stand before the date, or behind it where
  /// the language puts its verbs last or the date begins the sentence. A perfect infinitive makes a
  /// rumour of what was to come («soll … getötet haben»).
  Outlook outlook(int sentence, int date, int sentenceEnd) {
    Outlook outlook = Outlook.NONE;
    int rumoured = sentence;
    for (int i = firstFrom(sentence); i < futures.size(); i++) {
      Lexeme word = futures.get(i);
      if (word.start() >= sentenceEnd) {
        break;
      }
      if (word.sign() == Sign.HEARSAY) {
        outlook = Outlook.NONE;
        rumoured = word.end();
      } else if (word.start() >= rumoured && bears(word, sentence, date) && outlook != Outlook.CERTAIN) {
        outlook = Outlook.of(word);
      }
    }
    return outlook;
  }

  private boolean bears(Lexeme word, int sentence, int date) {
    return word.start() < date
        || Outlook.mayStandBehind(word)
        || Outlook.mayEndClause(word) && isOneClause(date, word.start())
        || date - sentence <= LONGEST_LEAD && word.start() - date <= NEAR;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.indexOf(text.chars[i]) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static final String CLAUSE_ENDS = ",;:()\u2013";
  private static final int LONGEST_LEAD = 8;
  private static final int NEAR = 40;

  private int firstFrom(int offset) {
    int low = 0;
    int high = futures.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (futures.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

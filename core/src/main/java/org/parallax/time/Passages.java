package org.parallax.time;

import java.util.List;

/// The matches of a text and what else bears on them.
///
/// @param tenses the words that tell of the future or the past, in their order
record Passages(FoldedText text, List<Match> matches, List<Lexeme> tenses) {

  /// What the words of a sentence tell of its date: they stand before the date, or behind it where
  /// the language puts its verbs last or the date begins the sentence. A perfect infinitive makes a
  /// rumour of what was to come («soll … getötet haben»).
  Outlook outlook(int sentence, int date, int sentenceEnd) {
    Outlook outlook = Outlook.NONE;
    int rumoured = sentence;
    for (int i = firstFrom(sentence); i < tenses.size(); i++) {
      Lexeme word = tenses.get(i);
      if (word.start() >= sentenceEnd) {
        break;
      }
      if (word.sign() == Sign.HEARSAY) {
        outlook = Outlook.NONE;
        rumoured = word.end();
      } else if (word.sign() == Sign.FUTURE
          && word.start() >= rumoured
          && bears(word, sentence, date)
          && outlook != Outlook.CERTAIN) {
        outlook = Outlook.of(word);
      }
    }
    return outlook;
  }

  /// Whether a word between two places tells the past.
  boolean tellsPast(int from, int to) {
    for (int i = firstFrom(from); i < tenses.size() && tenses.get(i).start() < to; i++) {
      if (tenses.get(i).sign() != Sign.FUTURE) {
        return true;
      }
    }
    return false;
  }

  private boolean bears(Lexeme word, int sentence, int date) {
    return word.start() < date
        || Outlook.mayStandBehind(word) && !holds(SPEECH, date, word.start())
        || Outlook.mayEndClause(word) && !holds(CLAUSE_ENDS, date, word.start())
        || date - sentence <= LONGEST_LEAD && word.start() - date <= NEAR;
  }

  private boolean holds(String marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.chars[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final String SPEECH = "\"\u201c\u00ab\u300c:";
  private static final String CLAUSE_ENDS = ",;:()\u2013";
  private static final int LONGEST_LEAD = 8;
  private static final int NEAR = 40;

  private int firstFrom(int offset) {
    int low = 0;
    int high = tenses.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (tenses.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

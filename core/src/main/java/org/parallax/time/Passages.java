package org.parallax.time;

import java.util.List;

/// The matches of a text and what else bears on them.
///
/// @param futures the words that tell of the future, in their order
record Passages(FoldedText text, List<Match> matches, List<Lexeme> futures) {

  /// Whether a word in a sentence makes its date one to come: it stands before the date, or behind
  /// it where the language puts its verbs last or the date begins the sentence.
  boolean tellsFuture(int sentence, int date, int sentenceEnd) {
    int i = firstFrom(sentence);
    while (i < futures.size() && futures.get(i).start() < sentenceEnd) {
      Lexeme word = futures.get(i++);
      if (word.start() < date
          || word.value() == 1
          || date - sentence <= LONGEST_LEAD && word.start() - date <= NEAR) {
        return true;
      }
    }
    return false;
  }

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

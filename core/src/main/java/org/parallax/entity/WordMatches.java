package org.parallax.entity;

/// Which words of two names answer each other, each word once, the best first.
///
/// @param mean of the pairs' scores, weighted by length
/// @param worst of the scores of pairs of words that cannot be left out
/// @param best of all scores
/// @param last how well the last word of the first name is answered, or the last one of the second
///   if that is better
/// @param missing words that cannot be left out and have no answer
/// @param missingLength symbols of those words
record WordMatches(
    double mean, double worst, double best, double last, double missing, double missingLength) {

  static WordMatches of(Reading a, Reading b, float[][] scores) {
    int rows = a.words().length;
    int columns = b.words().length;
    int[] answer = new int[rows];
    java.util.Arrays.fill(answer, -1);
    boolean[] taken = new boolean[columns];
    double sum = 0;
    double length = 0;
    double worst = 1.2;
    double best = -1;
    for (int round = 0; round < Math.min(rows, columns); round++) {
      int row = -1;
      int column = -1;
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          if (answer[i] < 0 && !taken[j] && (row < 0 || scores[i][j] > scores[row][column])) {
            row = i;
            column = j;
          }
        }
      }
      float score = scores[row][column];
      answer[row] = column;
      taken[column] = true;
      if (score < 0.1 && (a.optional()[row] || b.optional()[column])) {
        continue;
      }
      int size = a.words()[row].length + b.words()[column].length;
      sum += score * size;
      length += size;
      worst = Math.min(worst, score);
      best = Math.max(best, score);
    }
    return new WordMatches(
        length == 0 ? 0 : sum / length,
        worst,
        best,
        last(a, b, scores),
        missing(a, b, answer, taken, false),
        missing(a, b, answer, taken, true));
  }

  private static double last(Reading a, Reading b, float[][] scores) {
    double fromA = -1;
    double fromB = -1;
    for (int j = 0; j < b.words().length; j++) {
      fromA = Math.max(fromA, scores[a.words().length - 1][j]);
    }
    for (int i = 0; i < a.words().length; i++) {
      fromB = Math.max(fromB, scores[i][b.words().length - 1]);
    }
    return Math.max(fromA, fromB);
  }

  private static double missing(
      Reading a, Reading b, int[] answer, boolean[] taken, boolean asLength) {
    double missing = 0;
    for (int i = 0; i < answer.length; i++) {
      missing += answer[i] < 0 && !a.optional()[i] ? asLength ? a.words()[i].length : 1 : 0;
    }
    for (int j = 0; j < taken.length; j++) {
      missing += !taken[j] && !b.optional()[j] ? asLength ? b.words()[j].length : 1 : 0;
    }
    return missing;
  }
}

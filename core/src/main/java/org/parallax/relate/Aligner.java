package org.parallax.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Aligns the sentences of two documents in order: one with one, one with two, two with one; what
/// has no answer is skipped. Dynamic programming after Gale and Church (1993), with anchors beside
/// lengths; bounded by a band around the diagonal where both documents are long. What stands before
/// the first and behind the last answer costs nothing, since versions are often cut.
final class Aligner {

  private static final double ANCHORS = 0.35;
  private static final double SKIP = -0.5;
  private static final double MERGE = -0.7;
  private static final int BAND = 150;
  private static final int[][] STEPS = {{1, 1}, {1, 2}, {2, 1}};
  private static final byte ONE_SKIPPED = 4;
  private static final byte OTHER_SKIPPED = 5;

  private final double[] letters;
  private final double[] otherLetters;

  /// What every passage of the one shares with every one of the other; 0 where they cannot meet.
  private final double[][] shared;

  Aligner(List<WeighedPassage> one, List<WeighedPassage> other) {
    this.letters = one.stream().mapToDouble(WeighedPassage::letters).toArray();
    this.otherLetters = other.stream().mapToDouble(WeighedPassage::letters).toArray();
    this.shared = new double[letters.length][otherLetters.length];
    for (int i = 0; i < letters.length; i++) {
      for (int j = 0; j < otherLetters.length; j++) {
        if (isInBand(i, j) || isInBand(i, otherLetters.length - 1 - j)) {
          shared[i][j] = WeighedPassage.shared(one.get(i), other.get(j));
        }
      }
    }
  }

  private Aligner(double[] letters, double[] otherLetters, double[][] shared) {
    this.letters = letters;
    this.otherLetters = otherLetters;
    this.shared = shared;
  }

  /// The beads in order, those without a shared anchor among them.
  List<Bead> align() {
    return trace(steps());
  }

  /// What the best alignment scores when the other document is read backwards: what the two share
  /// in no order.
  double backwardScore() {
    double[] turned = new double[otherLetters.length];
    double[][] cells = new double[letters.length][otherLetters.length];
    for (int j = 0; j < turned.length; j++) {
      turned[j] = otherLetters[turned.length - 1 - j];
      for (int i = 0; i < letters.length; i++) {
        cells[i][j] = shared[i][turned.length - 1 - j];
      }
    }
    Aligner backward = new Aligner(letters, turned, cells);
    return backward.score(backward.align());
  }

  /// The score of an alignment without its skips.
  double score(List<Bead> beads) {
    double score = 0;
    for (Bead bead : beads) {
      score += length(letters(bead), otherLetters(bead)) + ANCHORS * bead.shared();
    }
    return score;
  }

  double letters(Bead bead) {
    return sum(letters, bead.from(), bead.to());
  }

  double otherLetters(Bead bead) {
    return sum(otherLetters, bead.otherFrom(), bead.otherTo());
  }

  private byte[][] steps() {
    double[][] best = new double[letters.length + 1][otherLetters.length + 1];
    byte[][] steps = new byte[letters.length + 1][otherLetters.length + 1];
    for (int i = 0; i <= letters.length; i++) {
      for (int j = 0; j <= otherLetters.length; j++) {
        if (i + j > 0) {
          fill(i, j, best, steps);
        }
      }
    }
    return steps;
  }

  private void fill(int i, int j, double[][] best, byte[][] steps) {
    double top = Double.NEGATIVE_INFINITY;
    byte by = 0;
    if (i > 0) {
      top = best[i - 1][j] + (j == 0 || j == otherLetters.length ? 0 : SKIP);
      by = ONE_SKIPPED;
    }
    if (j > 0) {
      double skipped = best[i][j - 1] + (i == 0 || i == letters.length ? 0 : SKIP);
      if (skipped > top) {
        top = skipped;
        by = OTHER_SKIPPED;
      }
    }
    if (isInBand(i, j)) {
      for (byte s = 0; s < STEPS.length; s++) {
        int a = i - STEPS[s][0];
        int b = j - STEPS[s][1];
        if (a >= 0 && b >= 0) {
          double score = best[a][b] + score(a, i, b, j);
          if (score > top) {
            top = score;
            by = s;
          }
        }
      }
    }
    best[i][j] = top;
    steps[i][j] = by;
  }

  private boolean isInBand(int i, int j) {
    return Math.abs((double) i * otherLetters.length / Math.max(1, letters.length) - j) <= BAND;
  }

  private double score(int a, int i, int b, int j) {
    return length(sum(letters, a, i), sum(otherLetters, b, j))
        + ANCHORS * shared(a, i, b, j)
        + (i - a + j - b > 2 ? MERGE : 0);
  }

  private double shared(int a, int i, int b, int j) {
    double sum = 0;
    for (int row = a; row < i; row++) {
      for (int column = b; column < j; column++) {
        sum += shared[row][column];
      }
    }
    return sum;
  }

  private static double sum(double[] letters, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += letters[i];
    }
    return sum;
  }

  /// How far two lengths speak for one text: about 0.6 where they agree, falling to -3.5 where one
  /// is four times the other.
  static double length(double one, double other) {
    double ratio = Math.log((one + 8) / (other + 8));
    return Math.max(-3.5, 0.6 - 2.2 * ratio * ratio);
  }

  private List<Bead> trace(byte[][] steps) {
    List<Bead> beads = new ArrayList<>();
    int i = letters.length;
    int j = otherLetters.length;
    while (i > 0 || j > 0) {
      byte by = steps[i][j];
      if (by == ONE_SKIPPED) {
        i--;
      } else if (by == OTHER_SKIPPED) {
        j--;
      } else {
        int a = i - STEPS[by][0];
        int b = j - STEPS[by][1];
        beads.add(new Bead(a, i, b, j, shared(a, i, b, j)));
        i = a;
        j = b;
      }
    }
    Collections.reverse(beads);
    return beads;
  }
}

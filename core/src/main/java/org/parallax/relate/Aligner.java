package org.parallax.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Aligns the sentences of two documents in order: one with one, one with two, two with one; what
/// has no answer is skipped. Dynamic programming after Gale and Church (1993), with anchors beside
/// lengths; bounded by a band around the diagonal where both documents are long.
final class Aligner {

  private static final double ANCHORS = 0.35;
  private static final double SKIP = -0.5;
  private static final double MERGE = -0.7;
  private static final int BAND = 150;
  private static final int[][] STEPS = {{1, 1}, {1, 2}, {2, 1}};

  private final AnchorWeights weights;

  Aligner(AnchorWeights weights) {
    this.weights = weights;
  }

  /// The beads in order, those without a shared anchor among them.
  List<Bead> align(List<Passage> one, List<Passage> other) {
    int rows = one.size() + 1;
    int columns = other.size() + 1;
    double[][] best = new double[rows][columns];
    byte[][] step = new byte[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (i + j > 0) {
          fill(one, other, best, step, i, j);
        }
      }
    }
    return trace(one, other, step, rows - 1, columns - 1);
  }

  private void fill(
      List<Passage> one, List<Passage> other, double[][] best, byte[][] step, int i, int j) {
    double top = Double.NEGATIVE_INFINITY;
    byte by = 0;
    if (i > 0 && best[i - 1][j] + SKIP > top) {
      top = best[i - 1][j] + SKIP;
      by = 4;
    }
    if (j > 0 && best[i][j - 1] + SKIP > top) {
      top = best[i][j - 1] + SKIP;
      by = 5;
    }
    if (isInBand(one.size(), other.size(), i, j)) {
      for (byte s = 0; s < STEPS.length; s++) {
        int a = i - STEPS[s][0];
        int b = j - STEPS[s][1];
        if (a >= 0 && b >= 0) {
          double score = best[a][b] + score(one, other, a, i, b, j);
          if (score > top) {
            top = score;
            by = s;
          }
        }
      }
    }
    best[i][j] = top;
    step[i][j] = by;
  }

  private static boolean isInBand(int rows, int columns, int i, int j) {
    return Math.abs((double) i * columns / Math.max(1, rows) - j) <= BAND;
  }

  private double score(List<Passage> one, List<Passage> other, int a, int i, int b, int j) {
    double shared = shared(one, other, a, i, b, j);
    double length = length(letters(one, a, i), letters(other, b, j));
    return length + ANCHORS * shared + (i - a + j - b > 2 ? MERGE : 0);
  }

  private double shared(List<Passage> one, List<Passage> other, int a, int i, int b, int j) {
    return weights.shared(anchors(one, a, i), anchors(other, b, j));
  }

  private static Map<String, Integer> anchors(List<Passage> passages, int from, int to) {
    if (to - from == 1) {
      return passages.get(from).anchors();
    }
    Map<String, Integer> both = new HashMap<>(passages.get(from).anchors());
    passages
        .get(from + 1)
        .anchors()
        .forEach((anchor, count) -> both.merge(anchor, count, Integer::sum));
    return both;
  }

  private static double letters(List<Passage> passages, int from, int to) {
    double letters = 0;
    for (int i = from; i < to; i++) {
      letters += passages.get(i).letters();
    }
    return letters;
  }

  /// How far two lengths speak for one text: about 0.6 where they agree, falling below -3 where one
  /// is four times the other.
  private static double length(double one, double other) {
    double ratio = Math.log((one + 8) / (other + 8));
    return Math.max(-3.5, 0.6 - 2.2 * ratio * ratio);
  }

  private List<Bead> trace(
      List<Passage> one, List<Passage> other, byte[][] step, int rows, int columns) {
    List<Bead> beads = new ArrayList<>();
    int i = rows;
    int j = columns;
    while (i > 0 || j > 0) {
      byte by = step[i][j];
      if (by == 4) {
        i--;
      } else if (by == 5) {
        j--;
      } else {
        int a = i - STEPS[by][0];
        int b = j - STEPS[by][1];
        beads.add(new Bead(a, i, b, j, shared(one, other, a, i, b, j)));
        i = a;
        j = b;
      }
    }
    Collections.reverse(beads);
    return beads;
  }
}

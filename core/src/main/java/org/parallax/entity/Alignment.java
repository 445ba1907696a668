package org.parallax.entity;

/// Lays two readings of names beside each other so that as much as possible speaks for one name.
final class Alignment {

  static final float SKIP_WORD = -2.2f;
  static final float SKIP_OPTIONAL = -0.5f;
  private static final float NONE = -1e6f;

  private final float[] weights;
  private final int size;

  Alignment(Correspondences.Weights weights) {
    this.weights = weights.of();
    this.size = weights.size();
  }

  /// What the symbols of two words say together.
  float words(int[] a, int[] b) {
    float[] row = new float[b.length + 1];
    for (int j = 1; j <= b.length; j++) {
      row[j] = row[j - 1] + weights[b[j - 1]];
    }
    for (int x : a) {
      float diagonal = row[0];
      row[0] += weights[x * size];
      for (int j = 1; j <= b.length; j++) {
        int y = b[j - 1];
        float best =
            Math.max(
                diagonal + weights[x * size + y],
                Math.max(row[j] + weights[x * size], row[j - 1] + weights[y]));
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[b.length];
  }

  /// What the best correspondences of a word's symbols would say.
  static float ideal(float[] best, int[] word) {
    float sum = 0;
    for (int symbol : word) {
      sum += best[symbol];
    }
    return sum;
  }

  /// The best score of two whole names read in their order, where whole words may be missing on
  /// either side.
  float names(Reading a, Reading b) {
    return table(a, b)[a.length()][b.length()];
  }

  /// The table of best scores of the beginnings of both names.
  float[][] table(Reading a, Reading b) {
    int[] x = flat(a);
    int[] y = flat(b);
    int[] endsOfA = wordEnds(a);
    int[] endsOfB = wordEnds(b);
    float[][] best = new float[x.length + 1][y.length + 1];
    for (int i = 0; i <= x.length; i++) {
      for (int j = 0; j <= y.length; j++) {
        best[i][j] = i == 0 && j == 0 ? 0 : cell(best, x, y, i, j);
        int word = endsOfA[i];
        if (word >= 0) {
          best[i][j] = Math.max(best[i][j], best[i - a.words()[word].length][j] + skip(a, word));
        }
        word = endsOfB[j];
        if (word >= 0) {
          best[i][j] = Math.max(best[i][j], best[i][j - b.words()[word].length] + skip(b, word));
        }
      }
    }
    return best;
  }

  private float cell(float[][] best, int[] x, int[] y, int i, int j) {
    float value = NONE;
    if (i > 0 && j > 0) {
      value = best[i - 1][j - 1] + weights[x[i - 1] * size + y[j - 1]];
    }
    if (i > 0) {
      value = Math.max(value, best[i - 1][j] + weights[x[i - 1] * size]);
    }
    if (j > 0) {
      value = Math.max(value, best[i][j - 1] + weights[y[j - 1]]);
    }
    return value;
  }

  static float skip(Reading reading, int word) {
    return reading.optional()[word] ? SKIP_OPTIONAL : SKIP_WORD;
  }

  static int[] flat(Reading reading) {
    int[] all = new int[reading.length()];
    int at = 0;
    for (int[] word : reading.words()) {
      System.arraycopy(word, 0, all, at, word.length);
      at += word.length;
    }
    return all;
  }

  /// For each position, the number of the word that ends there, or -1.
  static int[] wordEnds(Reading reading) {
    int[] ends = new int[reading.length() + 1];
    java.util.Arrays.fill(ends, -1);
    int at = 0;
    for (int i = 0; i < reading.words().length; i++) {
      at += reading.words()[i].length;
      ends[at] = i;
    }
    return ends;
  }
}

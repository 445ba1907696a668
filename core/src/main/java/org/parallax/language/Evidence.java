package org.parallax.language;

import java.util.Arrays;

/// What words or sequences of letters tell about languages: for each key, by how much it speaks for
/// which of them.
///
/// Immutable.
final class Evidence {

  private static final int NONE = -1;

  /// From a key to its row; row `r` holds the entries from `starts[r]` up to `starts[r + 1]`.
  private final LongIntMap rows;

  private final int[] starts;
  private final byte[] languages;
  private final float[] weights;

  private Evidence(LongIntMap rows, int[] starts, byte[] languages, float[] weights) {
    this.rows = rows;
    this.starts = starts;
    this.languages = languages;
    this.weights = weights;
  }

  /// Adds what the key tells to the scores.
  void weigh(long key, double[] scores) {
    int row = rows.get(key, NONE);
    if (row == NONE) {
      return;
    }
    int end = starts[row + 1];
    for (int entry = starts[row]; entry < end; entry++) {
      scores[languages[entry]] += weights[entry];
    }
  }

  /// Gathers entries in any order. A key may speak for a language once.
  static final class Builder {

    private final LongIntMap rows = new LongIntMap();
    private int[] rowOf = new int[1024];
    private byte[] languages = new byte[1024];
    private float[] weights = new float[1024];
    private int size;
    private int keys;

    /// @param weight in nats
    void add(long key, int language, float weight) {
      if (size == rowOf.length) {
        rowOf = Arrays.copyOf(rowOf, size * 2);
        languages = Arrays.copyOf(languages, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      int row = rows.putIfAbsent(key, keys);
      keys += row == keys ? 1 : 0;
      rowOf[size] = row;
      languages[size] = (byte) language;
      weights[size++] = weight;
    }

    /// The same entries, those of a key side by side.
    Evidence build() {
      int[] starts = new int[keys + 1];
      for (int i = 0; i < size; i++) {
        starts[rowOf[i] + 1]++;
      }
      for (int row = 0; row < keys; row++) {
        starts[row + 1] += starts[row];
      }
      int[] places = starts.clone();
      byte[] sortedLanguages = new byte[size];
      float[] sortedWeights = new float[size];
      for (int i = 0; i < size; i++) {
        int place = places[rowOf[i]]++;
        sortedLanguages[place] = languages[i];
        sortedWeights[place] = weights[i];
      }
      return new Evidence(rows, starts, sortedLanguages, sortedWeights);
    }
  }
}

package org.parallax.language;

import java.util.Arrays;

/// What words or sequences of letters tell about languages: for each key, by how much it speaks for which of them.
final class Evidence {

  private static final int NONE = -1;

  private final LongIntMap first = new LongIntMap();
  private byte[] languages = new byte[1024];
  private float[] weights = new float[1024];
  private int[] next = new int[1024];
  private int size;

  /// @param weight in nats
  void add(long key, int language, float weight) {
    if (size == next.length) {
      languages = Arrays.copyOf(languages, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    languages[size] = (byte) language;
    weights[size] = weight;
    next[size] = first.get(key, NONE);
    first.put(key, size++);
  }

  boolean speaksFor(long key, int language) {
    int entry = first.get(key, NONE);
    while (entry != NONE && languages[entry] != language) {
      entry = next[entry];
    }
    return entry != NONE;
  }

  /// Adds what the key tells to the scores.
  void weigh(long key, double[] scores) {
    for (int entry = first.get(key, NONE); entry != NONE; entry = next[entry]) {
      scores[languages[entry]] += weights[entry];
    }
  }
}

package org.parallax.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The features of one block, put in always the same order.
final class FeatureRow {

  private final List<String> names = new ArrayList<>();
  private float[] values = new float[160];
  private int size;

  void put(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
    names.add(name);
  }

  void put(String name, boolean holds) {
    put(name, holds ? 1 : 0);
  }

  List<String> names() {
    return names;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }
}

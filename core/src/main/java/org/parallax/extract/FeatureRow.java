package org.parallax.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The features of one block, put in always the same order.
final class FeatureRow {

  private final @Nullable List<String> names;
  private float[] values = new float[160];
  private int size;

  /// @param named whether to keep the names too
  FeatureRow(boolean named) {
    names = named ? new ArrayList<>() : null;
  }

  void put(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = (float) value;
    if (names != null) {
      names.add(name);
    }
  }

  void put(String name, boolean holds) {
    put(name, holds ? 1 : 0);
  }

  List<String> names() {
    return names == null ? List.of() : names;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }
}

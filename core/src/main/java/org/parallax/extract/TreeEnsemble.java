package org.parallax.extract;

import java.util.Arrays;
import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// A sum of regression trees that gives log odds (gradient boosting, Friedman 2001), read from a
/// table. Immutable.
final class TreeEnsemble {

  private final int[] feature;
  private final float[] threshold;

  /// Where a value up to the threshold leads; the other branch is the next one.
  private final int[] left;

  /// What a leaf adds; meaningless in inner nodes.
  private final float[] gain;

  private final int[] roots;

  /// @param names of the features in the order of the values that will be given
  TreeEnsemble(Knowledge knowledge, String path, List<String> names) {
    List<Row> rows = knowledge.table(path, "node", "feature", "threshold", "left", "gain");
    feature = new int[rows.size()];
    threshold = new float[rows.size()];
    left = new int[rows.size()];
    gain = new float[rows.size()];
    int[] starts = new int[rows.size()];
    int trees = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean starting = row.expect("node").equals("root") || row.expect("node").equals("only");
      if (starting) {
        starts[trees++] = i;
      }
      read(row, i, names);
    }
    roots = Arrays.copyOf(starts, trees);
  }

  private void read(Row row, int i, List<String> names) {
    String name = row.get("feature");
    feature[i] = name.isEmpty() ? -1 : names.indexOf(name);
    if (!name.isEmpty() && feature[i] < 0) {
      throw row.bad("names an unknown feature");
    }
    try {
      threshold[i] = name.isEmpty() ? 0 : Float.parseFloat(row.expect("threshold"));
      left[i] = name.isEmpty() ? 0 : i + Integer.parseInt(row.expect("left"));
      gain[i] = name.isEmpty() ? Float.parseFloat(row.expect("gain")) : 0;
    } catch (NumberFormatException notANumber) {
      throw row.bad("has a field that is no number");
    }
  }

  boolean isEmpty() {
    return roots.length == 0;
  }

  double logOdds(float[] values) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (feature[node] >= 0) {
        node = left[node] + (values[feature[node]] <= threshold[node] ? 0 : 1);
      }
      sum += gain[node];
    }
    return sum;
  }
}

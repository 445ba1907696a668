package org.parallax.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Gradient boosting of regression trees for the logistic loss (Friedman 2001), with second-order
/// gains, over features cut into bins. The same examples always give the same trees.
final class Boosting {

  /// How many trees, how deep, and how much of what each says is taken.
  record Size(int trees, int depth, double rate) {}

  private static final int BINS = 48;
  private static final double RIDGE = 3.0;
  private static final double LEAST_WEIGHT = 1.0;
  private static final double FEATURE_SHARE = 0.4;
  private static final double EXAMPLE_SHARE = 0.6;

  private final List<String> names;
  private final int size;
  private final Size shape;
  private final float[][] cuts;
  private final byte[][] bins;
  private final boolean[] in;
  private final float[] weight;
  private final double[] odds;
  private final double[] slope;
  private final double[] curve;
  private final SplittableRandom dice = new SplittableRandom(20_260_101);
  private final StringBuilder out = new StringBuilder();

  private record Split(int feature, int bin, double gain) {}

  private static final class Node {
    int feature = -1;
    float threshold;
    double value;
    Node left;
    Node right;
  }

  Boosting(List<String> names, List<BlockFitting.Example> examples, Size shape) {
    this.shape = shape;
    this.names = names;
    size = examples.size();
    in = new boolean[size];
    weight = new float[size];
    odds = new double[size];
    slope = new double[size];
    curve = new double[size];
    cuts = new float[names.size()][];
    bins = new byte[names.size()][size];
    for (int i = 0; i < size; i++) {
      in[i] = examples.get(i).in();
      weight[i] = examples.get(i).weight();
    }
    for (int f = 0; f < names.size(); f++) {
      float[] values = new float[size];
      for (int i = 0; i < size; i++) {
        values[i] = examples.get(i).row()[f];
      }
      cuts[f] = cuts(values);
      for (int i = 0; i < size; i++) {
        bins[f][i] = (byte) bin(cuts[f], values[i]);
      }
    }
  }

  private static float[] cuts(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    List<Float> cuts = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
      float shown = Float.parseFloat(shown(cut));
      if ((cuts.isEmpty() || shown > cuts.getLast()) && cut < sorted[sorted.length - 1]) {
        cuts.add(shown);
      }
    }
    float[] array = new float[cuts.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = cuts.get(i);
    }
    return array;
  }

  private static int bin(float[] cuts, float value) {
    int bin = 0;
    while (bin < cuts.length && value > cuts[bin]) {
      bin++;
    }
    return bin;
  }

  private static String shown(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  /// The fitted trees as a table.
  ///
  /// @param what they tell from what
  String fit(String what) {
    out.append("# Trees that tell " + what + ", fitted by tools/fit-page-blocks.\n")
        .append(
            "# A row is a node: values up to the threshold go to the node `left` rows below, others to the next one;\n")
        .append(
            "# a leaf has only a gain; the gains of all trees add up to log odds. Written by a program: do not edit.\n")
        .append("node\tfeature\tthreshold\tleft\tgain\n");
    for (int t = 0; t < shape.trees(); t++) {
      slopes();
      int[] members = sample();
      boolean[] features = features();
      Node root = grow(members, features, 0);
      write(root);
      for (int i = 0; i < size; i++) {
        odds[i] += predict(root, i);
      }
    }
    return out.toString();
  }

  private void slopes() {
    for (int i = 0; i < size; i++) {
      double p = 1 / (1 + Math.exp(-odds[i]));
      slope[i] = weight[i] * ((in[i] ? 1 : 0) - p);
      curve[i] = weight[i] * Math.max(1e-6, p * (1 - p));
    }
  }

  private int[] sample() {
    int[] members = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (dice.nextDouble() < EXAMPLE_SHARE) {
        members[count++] = i;
      }
    }
    return Arrays.copyOf(members, count);
  }

  private boolean[] features() {
    boolean[] chosen = new boolean[names.size()];
    for (int f = 0; f < chosen.length; f++) {
      chosen[f] = dice.nextDouble() < FEATURE_SHARE;
    }
    return chosen;
  }

  private Node grow(int[] members, boolean[] features, int depth) {
    double g = 0;
    double h = 0;
    for (int i : members) {
      g += slope[i];
      h += curve[i];
    }
    Node node = new Node();
    node.value = shape.rate() * g / (h + RIDGE);
    Split split =
        depth < shape.depth() && h > 2 * LEAST_WEIGHT ? best(members, features, g, h) : null;
    if (split == null) {
      return node;
    }
    int[] left = new int[members.length];
    int[] right = new int[members.length];
    int l = 0;
    int r = 0;
    for (int i : members) {
      if ((bins[split.feature][i] & 0xff) <= split.bin) {
        left[l++] = i;
      } else {
        right[r++] = i;
      }
    }
    node.feature = split.feature;
    node.threshold = cuts[split.feature][split.bin];
    node.left = grow(Arrays.copyOf(left, l), features, depth + 1);
    node.right = grow(Arrays.copyOf(right, r), features, depth + 1);
    return node;
  }

  private Split best(int[] members, boolean[] features, double g, double h) {
    Split best = null;
    double parent = g * g / (h + RIDGE);
    double[] gs = new double[BINS + 1];
    double[] hs = new double[BINS + 1];
    for (int f = 0; f < features.length; f++) {
      if (!features[f] || cuts[f].length == 0) {
        continue;
      }
      Arrays.fill(gs, 0);
      Arrays.fill(hs, 0);
      byte[] column = bins[f];
      for (int i : members) {
        int b = column[i] & 0xff;
        gs[b] += slope[i];
        hs[b] += curve[i];
      }
      double gl = 0;
      double hl = 0;
      for (int b = 0; b < cuts[f].length; b++) {
        gl += gs[b];
        hl += hs[b];
        if (hl < LEAST_WEIGHT || h - hl < LEAST_WEIGHT) {
          continue;
        }
        double gain = gl * gl / (hl + RIDGE) + (g - gl) * (g - gl) / (h - hl + RIDGE) - parent;
        if (gain > 0.05 && (best == null || gain > best.gain)) {
          best = new Split(f, b, gain);
        }
      }
    }
    return best;
  }

  private double predict(Node node, int i) {
    while (node.feature >= 0) {
      float cut = node.threshold;
      node =
          cuts[node.feature].length > 0 && valueUpTo(node.feature, i, cut) ? node.left : node.right;
    }
    return node.value;
  }

  private boolean valueUpTo(int f, int i, float cut) {
    int b = bins[f][i] & 0xff;
    return b < cuts[f].length && cuts[f][b] <= cut;
  }

  private void write(Node root) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      left.add(node.feature < 0 ? 0 : nodes.size() - i);
      if (node.feature >= 0) {
        nodes.add(node.left);
        nodes.add(node.right);
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      out.append(i == 0 ? "root" : "-").append('\t');
      if (node.feature < 0) {
        out.append("\t\t\t").append(String.format(Locale.ROOT, "%.4f", node.value)).append('\n');
      } else {
        out.append(names.get(node.feature))
            .append('\t')
            .append(shown(node.threshold))
            .append('\t')
            .append(left.get(i))
            .append('\n');
      }
    }
  }
}

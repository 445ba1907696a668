package org.parallax.entity;

import java.util.Arrays;
import java.util.List;

/// What two readings of names have in common, as numbers that weights can be given to.
final class NameComparison {

  /// The order of the numbers.
  static final List<String> FEATURES =
      List.of(
          "constant",
          "whole",
          "evidence",
          "mean-word",
          "worst-word",
          "best-word",
          "last-word",
          "missing-words",
          "missing-length",
          "same-words",
          "whole-squared",
          "worst-squared");

  private final Correspondences correspondences;

  NameComparison(Correspondences correspondences) {
    this.correspondences = correspondences;
  }

  /// @param evidence what the best order of words says, in logarithms of odds
  record Best(float evidence, Reading first, Reading second) {}

  Best best(Reading a, Reading b) {
    Alignment alignment = new Alignment(correspondences.between(a.system(), b.system()));
    Best best = new Best(alignment.names(a, b), a, b);
    int words = a.words().length;
    for (int last :
        words == 1 ? new int[0] : words == 2 ? new int[] {1} : new int[] {1, words - 1}) {
      Reading turned = a.rotated(last);
      float evidence = alignment.names(turned, b);
      if (evidence > best.evidence) {
        best = new Best(evidence, turned, b);
      }
    }
    return best;
  }

  double[] features(Best best) {
    Reading a = best.first;
    Reading b = best.second;
    Correspondences.Weights weights = correspondences.between(a.system(), b.system());
    float[] idealsA = weights.bestOfFirst();
    float[] idealsB = weights.bestOfSecond();
    float[][] scores = scores(a, b, weights);
    float ideal =
        0.5f
            * (Alignment.ideal(idealsA, Alignment.flat(a))
                + Alignment.ideal(idealsB, Alignment.flat(b)));
    double whole = clip(best.evidence / Math.max(1, ideal));
    WordMatches matches = WordMatches.of(a, b, scores);
    double length = Math.max(1, a.length() + b.length());
    return new double[] {
      1,
      whole,
      best.evidence / 10,
      matches.mean(),
      matches.worst(),
      matches.best(),
      matches.last(),
      matches.missing(),
      matches.missingLength() / length,
      same(a, b),
      whole * Math.abs(whole),
      matches.worst() * Math.abs(matches.worst())
    };
  }

  private static double clip(double value) {
    return Math.max(-1, Math.min(1.2, value));
  }

  private static float[][] scores(Reading a, Reading b, Correspondences.Weights weights) {
    Alignment alignment = new Alignment(weights);
    float[][] scores = new float[a.words().length][b.words().length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores[i].length; j++) {
        int[] x = a.words()[i];
        int[] y = b.words()[j];
        float ideal =
            0.5f
                * (Alignment.ideal(weights.bestOfFirst(), x)
                    + Alignment.ideal(weights.bestOfSecond(), y));
        scores[i][j] = (float) clip(alignment.words(x, y) / Math.max(1, ideal));
      }
    }
    return scores;
  }

  private static double same(Reading a, Reading b) {
    int same = 0;
    for (int[] x : a.words()) {
      for (int[] y : b.words()) {
        if (Arrays.equals(x, y)) {
          same++;
          break;
        }
      }
    }
    return (double) same / Math.max(a.words().length, b.words().length);
  }
}

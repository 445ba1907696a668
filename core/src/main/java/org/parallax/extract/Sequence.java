package org.parallax.extract;

/// The likeliest sequence of two states (Viterbi 1967).
final class Sequence {

  private Sequence() {}

  /// Which elements are in, given the log odds that each is and the cost of each change.
  static boolean[] best(double[] odds, double change) {
    int size = odds.length;
    boolean[] cameFromIn = new boolean[size];
    boolean[] cameFromOut = new boolean[size];
    double out = 0;
    double in = -change;
    for (int i = 0; i < size; i++) {
      cameFromIn[i] = in >= out - change;
      cameFromOut[i] = out >= in - change;
      double nextIn = Math.max(in, out - change) + odds[i] / 2;
      double nextOut = Math.max(out, in - change) - odds[i] / 2;
      in = nextIn;
      out = nextOut;
    }
    boolean[] states = new boolean[size];
    boolean state = in > out;
    for (int i = size - 1; i >= 0; i--) {
      states[i] = state;
      state = state ? cameFromIn[i] : !cameFromOut[i];
    }
    return states;
  }
}

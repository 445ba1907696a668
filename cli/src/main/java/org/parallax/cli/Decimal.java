package org.parallax.cli;

import java.util.Locale;

/// Numbers 0..1 as people read them, the same in every locale.
final class Decimal {
  private Decimal() {}

  static String of(double score) {
    return String.format(Locale.ROOT, "%.3f", score);
  }
}

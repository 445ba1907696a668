package org.parallax.cli;

import java.util.Locale;

/// Tells a person who watches how far the work is, now and then.
final class Progress {
  private static final long EVERY_NANOS = 200_000_000;

  private final ErrorReporter errors;
  private final boolean shown;
  private long done;
  private long last = System.nanoTime();

  Progress(ErrorReporter errors, boolean shown) {
    this.errors = errors;
    this.shown = shown;
  }

  void advance() {
    done++;
    if (shown && System.nanoTime() - last > EVERY_NANOS) {
      last = System.nanoTime();
      errors.progress(String.format(Locale.ROOT, "%,d read", done));
    }
  }
}

package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard output: UTF-8 whatever the locale.
final class ResultOutput {
  private static final int BUFFER = 64 << 10;
  private static final String NAME = "standard output";

  private final OutputStream out;
  private final boolean flushing;

  /// @param flushing whether each result is shown at once
  ResultOutput(OutputStream out, boolean flushing) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.flushing = flushing;
  }

  /// @throws OutputException if it cannot be written
  void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      if (flushing) {
        out.flush();
      }
    } catch (IOException failed) {
      throw OutputException.of(NAME, failed, isPipe());
    }
  }

  /// @throws OutputException if what was written so far did not arrive
  void flush() {
    try {
      out.flush();
    } catch (IOException failed) {
      throw OutputException.of(NAME, failed, isPipe());
    }
  }

  /// The system's message says so too, but in the user's language.
  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException notShown) {
      return false;
    }
  }
}

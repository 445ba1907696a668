package org.parallax.cli;

import java.io.IOException;

/// Results cannot be written.
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean closed;

  private OutputException(String message, boolean closed, IOException cause) {
    super(message, cause);
    this.closed = closed;
  }

  static OutputException of(String name, IOException cause, boolean isPipe) {
    String why = String.valueOf(cause.getMessage());
    return new OutputException(
        name + ": cannot be written: " + why, isPipe || why.contains("pipe"), cause);
  }

  /// Whether the reader at the other end of a pipe has had enough, which is no failure.
  boolean isClosedPipe() {
    return closed;
  }
}

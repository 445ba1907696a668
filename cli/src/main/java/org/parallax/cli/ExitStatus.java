package org.parallax.cli;

/// What the process ends with.
final class ExitStatus {
  static final int WELL = 0;

  /// Something could not be read or written; the rest was done.
  static final int PROBLEMS = 1;

  /// The command line is wrong; nothing was done.
  static final int USAGE = 2;

  private ExitStatus() {}
}

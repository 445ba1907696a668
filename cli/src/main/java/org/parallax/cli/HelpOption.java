package org.parallax.cli;

import picocli.CommandLine.Option;

/// Asks for the explanation of a command.
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}

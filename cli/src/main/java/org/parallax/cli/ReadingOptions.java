package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How much of the machine is used, with which knowledge, and whether progress is shown.
final class ReadingOptions {
  private static final int MOST_THREADS = 1024;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many documents are read at once; all processors if not given. Results are the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  int threads() {
    if ((threads < 1 || threads > MOST_THREADS) && command != null) {
      throw new ParameterException(command.commandLine(), "--threads: from 1 to " + MOST_THREADS);
    }
    return threads;
  }

  Knowledge knowledge() {
    return knowledge.knowledge();
  }

  boolean quiet() {
    return quiet;
  }
}

package org.parallax.cli;

import java.io.UncheckedIOException;
import org.parallax.knowledge.BadKnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What ends a command before its end: one line, and the exit status.
final class FailureHandler implements IExecutionExceptionHandler {
  private final ErrorReporter errors;

  FailureHandler(ErrorReporter errors) {
    this.errors = errors;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    switch (failure) {
      case OutputException output when output.isClosedPipe() -> {
        // The reader has had enough, as `head` does: no failure, but for what was already told.
        return errors.problems().isEmpty() ? ExitStatus.WELL : ExitStatus.PROBLEMS;
      }
      case OutputException output -> errors.report(String.valueOf(output.getMessage()));
      case BadKnowledgeException bad -> errors.report(String.valueOf(bad.getMessage()));
      case UncheckedIOException unreadable ->
          errors.report(String.valueOf(unreadable.getMessage()));
      default -> errors.report("internal error, please report it: " + failure + at(failure));
    }
    return ExitStatus.PROBLEMS;
  }

  private static String at(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}

package org.parallax.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line, what may have been meant, and where help is.
final class UsageComplaint implements IParameterExceptionHandler {
  private final ErrorReporter errors;

  UsageComplaint(ErrorReporter errors) {
    this.errors = errors;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    errors.report(String.valueOf(wrong.getMessage()));
    PrintWriter err = command.getErr();
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }
}

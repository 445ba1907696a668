package org.parallax.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The command `parallax`.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /// Runs a command line and returns its exit status.
  public static int run(Streams streams, String... arguments) {
    ErrorReporter errors = new ErrorReporter(streams.err());
    CommandLine line = new CommandLine(new ParallaxCommand());
    line.addSubcommand(new ExtractCommand(streams, errors))
        .addSubcommand(new AnnotateCommand(streams, errors))
        .addSubcommand(new RelateCommand(streams, errors))
        .addSubcommand(new CompareCommand(streams, errors))
        .addSubcommand(new TimelineCommand(streams, errors))
        .addSubcommand(new NamesCommand(streams, errors))
        .addSubcommand(new ReportCommand(streams, errors))
        .addSubcommand(new LanguagesCommand(streams, errors))
        .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true));
    line.setErr(
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(new UsageComplaint(errors));
    line.setExecutionExceptionHandler(new FailureHandler(errors));
    return line.execute(arguments);
  }
}

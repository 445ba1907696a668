package org.parallax.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;

/// A command that writes results one by one.
abstract class ResultCommand implements Callable<Integer> {
  final Streams streams;
  final ErrorReporter errors;

  @Mixin private final HelpOption help = new HelpOption();

  @Mixin private final FormatOptions format = new FormatOptions();

  ResultCommand(Streams streams, ErrorReporter errors) {
    this.streams = streams;
    this.errors = errors;
  }

  /// Does the work; results go to `out`, what is wrong to {@link #errors}.
  abstract void run(Consumer<String> out);

  final <T, R> ResultWriter<T> writer(View<T, R> view) {
    return view.writer(format.format(streams), TerminalWidth::find);
  }

  @Override
  public final Integer call() {
    ResultOutput out = new ResultOutput(streams.out(), streams.outIsTerminal());
    run(out::write);
    out.flush();
    return errors.problems().isEmpty() ? ExitStatus.WELL : ExitStatus.PROBLEMS;
  }
}

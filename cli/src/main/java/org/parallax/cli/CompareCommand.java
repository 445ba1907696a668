package org.parallax.cli;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax compare`.
@Command(
    name = "compare",
    header = "Shows what a retelling dropped, added and changed.",
    description = {
      "",
      "One result: which of the two documents is the likelier original, which passage answers which, and the sources, "
          + "names, numbers and dates that were lost, added or changed."
    },
    footer = {"", "Example: parallax compare original.html translation.html"})
final class CompareCommand extends ResultCommand {
  private static final int TWO = 2;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Parameters(
      arity = "1..2",
      paramLabel = "IN",
      description =
          "Two documents, in either order: two files or addresses, or one input that holds both.")
  private List<String> inputs = List.of();

  CompareCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<Comparison> writer = writer(ComparisonView.VIEW);
    Reading reading = new Reading(options, streams, errors);
    List<Annotations> documents = reading.annotations(inputs, null);
    if (documents.size() != TWO) {
      errors.report("compare: needs two documents and was given " + documents.size());
      return;
    }
    Comparison comparison = reading.parallax().compare(documents.get(0), documents.get(1));
    out.accept(writer.header());
    out.accept(writer.text().apply(comparison));
  }
}

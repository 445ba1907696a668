package org.parallax.cli;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.annotate.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax annotate`.
@Command(
    name = "annotate",
    header = "Finds who, when, who says what, and what happened.",
    description = {
      "",
      "One result for each page: the article with its entities, times, claims and events, each with its place in the text and the rule that found it."
    },
    footer = {"", "Example: parallax annotate pages/ > pages.annotated.jsonl"})
final class AnnotateCommand extends ResultCommand {
  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, - or http(s) addresses.")
  private List<String> inputs = List.of();

  AnnotateCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<Annotations> writer = writer(AnnotationView.VIEW);
    out.accept(writer.header());
    new Reading(options, streams, errors)
        .each(inputs, (parallax, page) -> writer.text().apply(parallax.annotate(page)), out);
  }
}

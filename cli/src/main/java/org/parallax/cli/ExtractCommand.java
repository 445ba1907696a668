package org.parallax.cli;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.document.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax extract`.
@Command(
    name = "extract",
    header = "Finds the article in each page.",
    description = {
      "",
      "One result for each page: title, authors, date, language, provenance and the body without what stood around it."
    },
    footer = {"", "Example: parallax extract page.html --format jsonl"})
final class ExtractCommand extends ResultCommand {
  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, - or http(s) addresses.")
  private List<String> inputs = List.of();

  ExtractCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<Article> writer = writer(ArticleView.VIEW);
    out.accept(writer.header());
    new Reading(options, streams, errors)
        .each(inputs, (parallax, page) -> writer.text().apply(parallax.extract(page)), out);
  }
}

package org.parallax.cli;

import java.util.function.Consumer;
import org.parallax.Parallax;
import org.parallax.language.PackCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `parallax languages`.
@Command(
    name = "languages",
    header = "Lists the languages, those with a pack first, and how much is known of each.",
    footer = {"", "Example: parallax languages --format table"})
final class LanguagesCommand extends ResultCommand {
  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  LanguagesCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<PackCoverage> writer = writer(LanguageView.VIEW);
    out.accept(writer.header());
    Parallax.with(knowledge.knowledge())
        .languages()
        .forEach(pack -> out.accept(writer.text().apply(pack)));
  }
}

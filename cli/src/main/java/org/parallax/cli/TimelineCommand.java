package org.parallax.cli;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.annotate.Annotations;
import org.parallax.story.Happening;
import org.parallax.story.Relations;
import org.parallax.story.TimelineFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax timeline`.
@Command(
    name = "timeline",
    header = "Lists what happened, with all its tellings.",
    description = {
      "",
      "One result for each event: when, who to whom, which documents tell it, how many of them independently, who asserts "
          + "and who denies it."
    },
    footer = {"", "Example: parallax timeline pages/ --between RUS,IRN --since 2024"})
final class TimelineCommand extends ResultCommand {
  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Mixin private final TimelineOptions wanted = new TimelineOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, - or http(s) addresses.")
  private List<String> inputs = List.of();

  TimelineCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<Happening> writer = writer(HappeningView.VIEW);
    TimelineFilter filter = wanted.filter();
    Reading reading = new Reading(options, streams, errors);
    List<Annotations> documents = reading.annotations(inputs, null);
    Relations relations = reading.parallax().relate(documents);
    List<Happening> all =
        reading.parallax().timeline(reading.parallax().dated(documents, relations), relations);
    out.accept(writer.header());
    all.stream()
        .filter(filter::accepts)
        .forEach(happening -> out.accept(writer.text().apply(happening)));
  }
}

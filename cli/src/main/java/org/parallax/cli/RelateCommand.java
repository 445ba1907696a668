package org.parallax.cli;

import java.util.List;
import java.util.function.Consumer;
import org.parallax.annotate.Annotations;
import org.parallax.relate.Link;
import org.parallax.story.Relations;
import org.parallax.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `parallax relate`.
@Command(
    name = "relate",
    header = "Finds copies, translations and excerpts, and the documents that tell one story.",
    description = {
      "",
      "One result for each link between two documents, from the likelier original to the one made from it, then one for "
          + "each story."
    },
    footer = {"", "Example: parallax relate pages/ --format csv > links.csv"})
final class RelateCommand extends ResultCommand {
  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, - or http(s) addresses.")
  private List<String> inputs = List.of();

  RelateCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  @Override
  void run(Consumer<String> out) {
    ResultWriter<Link> links = writer(RelationView.LINK);
    ResultWriter<Story> stories = writer(RelationView.STORY);
    Reading reading = new Reading(options, streams, errors);
    List<Annotations> documents = reading.annotations(inputs, null);
    Relations relations = reading.parallax().relate(documents);
    out.accept(links.header());
    relations.links().forEach(link -> out.accept(links.text().apply(link)));
    relations.stories().forEach(story -> out.accept(stories.text().apply(story)));
  }
}

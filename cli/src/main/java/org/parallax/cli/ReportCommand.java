package org.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.story.TimelineFilter;
import org.parallax.web.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax report`.
@Command(
    name = "report",
    header = "Writes everything into one HTML file that needs no network.",
    description = {
      "",
      "The timeline of what happened, each event with its tellings, the stories, the documents with what was found in "
          + "them, and translations side by side."
    },
    footer = {"", "Example: parallax report pages/ -o dossier.html"})
final class ReportCommand implements Callable<Integer> {

  /// In a headline.
  private static final int NAMED_INPUTS = 3;

  private final Streams streams;
  private final ErrorReporter errors;

  @Spec private @Nullable CommandSpec command;

  @Mixin private final HelpOption help = new HelpOption();

  @Mixin private final ReadingOptions options = new ReadingOptions();

  @Mixin private final TimelineOptions wanted = new TimelineOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, - or http(s) addresses.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write it; - for standard output.")
  private String output = "";

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The heading; the names of the inputs if not given.")
  private @Nullable String title;

  ReportCommand(Streams streams, ErrorReporter errors) {
    this.streams = streams;
    this.errors = errors;
  }

  @Override
  public Integer call() {
    ReportFile file = new ReportFile(output, streams);
    file.findFault().ifPresent(fault -> complain("--output: " + fault));
    TimelineFilter filter = wanted.filter();
    Reading reading = new Reading(options, streams, errors);
    Dossier dossier =
        DossierMaker.of(
            reading, inputs, file.path(), filter, title == null ? headline() : title, errors);
    file.write(dossier);
    return errors.problems().isEmpty() ? ExitStatus.WELL : ExitStatus.PROBLEMS;
  }

  /// What was read, without the way there: several files of one folder by the folder, else the
  /// first few of them.
  private String headline() {
    List<String> paths = inputs.stream().map(input -> input.replaceAll("/+$", "")).toList();
    List<String> folders = paths.stream().map(ReportCommand::folder).distinct().toList();
    String folder = lastName(folders.get(0));
    if (paths.size() > 1 && folders.size() == 1 && !folder.isEmpty()) {
      return folder;
    }
    String named =
        paths.stream()
            .limit(NAMED_INPUTS)
            .map(ReportCommand::lastName)
            .collect(Collectors.joining(", "));
    return paths.size() > NAMED_INPUTS ? named + ", ..." : named;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String lastName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void complain(String fault) {
    if (command != null) {
      throw new ParameterException(command.commandLine(), fault);
    }
  }
}

package org.parallax.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parallax` itself, which does nothing without a command.
@Command(
    name = "parallax",
    versionProvider = Version.class,
    header = "Reads the news in any language and lays it open as evidence.",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "IN... is any mix of files (text, HTML, JSON, JSON Lines, WARC, each also as .gz), folders, - for standard input, and "
          + "http(s) addresses. Results go to standard output, everything else to standard error."
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "parallax COMMAND --help explains a command. Exit status: 0 all well, 1 something could not be read (the rest was "
          + "done), 2 wrong usage.",
      "",
      "Example: parallax report pages/ -o dossier.html"
    })
final class ParallaxCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec command;

  @Mixin private final HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public Integer call() {
    if (command != null) {
      command.commandLine().usage(command.commandLine().getErr());
    }
    return ExitStatus.USAGE;
  }
}

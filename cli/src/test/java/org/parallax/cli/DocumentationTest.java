package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every command line that the documentation prints, as it stands.
class DocumentationTest {
  /// Lines that start the program, and those that make the files for it.
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?: {4})?(bin/parallax .+|.+ \\| bin/parallax .+|mkdir .+|printf .+)$");

  @TempDir Path folder;

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("examples")) ? here : here.getParent();
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(root().resolve("docs"))) {
      List<Path> all =
          new ArrayList<>(pages.filter(page -> page.toString().endsWith(".md")).sorted().toList());
      all.add(root().resolve("README.md"));
      all.add(root().resolve("CONTRIBUTING.md"));
      for (Path page : all) {
        Matcher command = COMMAND.matcher(Files.readString(page));
        while (command.find()) {
          commands.add(command.group(1));
        }
      }
    }
    return commands;
  }

  @Test
  void everyCommandLineOfTheDocumentationWorks() throws Exception {
    Path examples = Files.createDirectory(folder.resolve("examples"));
    try (Stream<Path> pages = Files.list(root().resolve("examples"))) {
      for (Path page : pages.toList()) {
        Files.copy(page, examples.resolve(page.getFileName()));
      }
    }
    List<String> commands = commands();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      Run run = Run.shell(folder, command);
      assertThat(run.status()).as(command + "\n" + run.err()).isZero();
    }
  }
}

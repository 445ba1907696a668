package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bin/parallax` as users start it, once the jar is built.
class LauncherIT {

  private static final Path LAUNCHER =
      Path.of(System.getProperty("parallax.launcher", "../bin/parallax"))
          .toAbsolutePath()
          .normalize();

  @TempDir Path folder;

  private record Outcome(int status, String output, String errors) {}

  /// The first start copies the build and makes the archive for fast starts.
  @BeforeAll
  static void startOnce(@TempDir Path anywhere) throws Exception {
    assertThat(run(anywhere, LAUNCHER, Map.of(), "--version").status()).isZero();
  }

  @Test
  void printsItsVersionAndNothingElse() throws Exception {
    Outcome outcome = run(folder, LAUNCHER, Map.of(), "--version");
    assertThat(outcome.output()).startsWith("parallax ");
    assertThat(outcome.errors()).isEmpty();
  }

  @Test
  void startsFromAnyFolderThroughChainsOfLinks() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("with a blank"));
    Files.createSymbolicLink(inner.resolve("first"), LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("with a blank/first"));
    assertThat(run(inner, second, Map.of(), "--version").output()).startsWith("parallax ");
  }

  @Test
  void passesTheExitStatusOn() throws Exception {
    assertThat(run(folder, LAUNCHER, Map.of(), "--no-such-option").status()).isEqualTo(2);
  }

  @Test
  void saysInOneLineThatTheNamedJavaWillNotDo() throws Exception {
    Outcome outcome = run(folder, LAUNCHER, Map.of("PARALLAX_JAVA", "/bin/false"), "--version");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.output()).isEmpty();
    assertThat(outcome.errors().lines()).singleElement().asString().contains("/bin/false");
  }

  @Test
  void takesOptionsForTheVirtualMachine() throws Exception {
    Map<String, String> options = Map.of("PARALLAX_OPTIONS", "-XX:+UseSerialGC -Xmx256m");
    assertThat(run(folder, LAUNCHER, options, "--version").status()).isZero();
  }

  private static Outcome run(
      Path folder, Path command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Outcome(
        status,
        Files.readString(output, StandardCharsets.UTF_8),
        Files.readString(errors, StandardCharsets.UTF_8));
  }
}

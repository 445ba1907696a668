package org.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a command line did: its exit status and what it wrote.
record Run(int status, String out, String err) {
  private static final long PATIENCE_SECONDS = 120;

  /// Runs a command line in this process.
  static Run here(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(new Streams(in, out, err, false, false), arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Runs a line of shell, in which `bin/parallax` is the program, in that folder.
  static Run shell(Path folder, String line) throws IOException, InterruptedException {
    Path program = folder.resolve("bin/parallax");
    if (!Files.exists(program)) {
      Files.createDirectories(program.getParent());
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Files.writeString(
          program,
          "#!/bin/sh\nexec '"
              + java
              + "' -Xss2m -cp '"
              + System.getProperty("java.class.path")
              + "' org.parallax.cli.Main \"$@\"\n");
      program.toFile().setExecutable(true);
    }
    Path out = Files.createTempFile(folder, ".out", "");
    Path err = Files.createTempFile(folder, ".err", "");
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", "-c", line)).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still running after " + PATIENCE_SECONDS + " s: " + line);
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}

package org.parallax.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.web.Dossier;
import org.parallax.web.ReportWriter;

/// Where a report goes. A file appears whole or not at all.
final class ReportFile {
  private static final String STANDARD_OUTPUT = "-";

  private final String name;
  private final Streams streams;

  ReportFile(String name, Streams streams) {
    this.name = name;
    this.streams = streams;
  }

  /// Why nothing can be written there, as far as that can be told beforehand.
  Optional<String> findFault() {
    Path path;
    try {
      path = path();
    } catch (InvalidPathException impossible) {
      return Optional.of(name + " is no file name on this system");
    }
    if (path == null) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return Optional.of(name + " is a folder");
    }
    Path folder = path.toAbsolutePath().getParent();
    return folder == null || Files.isDirectory(folder)
        ? Optional.empty()
        : Optional.of("there is no folder " + folder);
  }

  /// The file, or null where it is standard output.
  @Nullable Path path() {
    return name.equals(STANDARD_OUTPUT) ? null : Path.of(name);
  }

  /// @throws OutputException if it cannot be written
  void write(Dossier dossier) {
    Path path = path();
    if (path == null) {
      ResultOutput out = new ResultOutput(streams.out(), false);
      StringBuilder page = new StringBuilder();
      try {
        ReportWriter.write(dossier, page);
      } catch (IOException impossible) {
        throw OutputException.of("standard output", impossible, false);
      }
      out.write(page.toString());
      out.flush();
      return;
    }
    try {
      write(dossier, path);
    } catch (IOException failed) {
      throw OutputException.of(name, failed, false);
    }
  }

  private static void write(Dossier dossier, Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      writeTo(dossier, path);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path started = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      writeTo(dossier, started);
      Files.move(started, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(started);
    }
  }

  private static void writeTo(Dossier dossier, Path path) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8))) {
      ReportWriter.write(dossier, out);
    }
  }
}

package org.parallax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A source file of the project, for the tests that keep the architecture.
///
/// @param path from the root of the project
/// @param text as it stands, comments included
record JavaSource(Path path, String text) {

  /// The folder that holds all modules.
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(?<literal>\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++')"
              + "|//[^\\n]*+|/\\*(?s:.*?)\\*/");

  /// All files of the given module's main code, or of every module's for `*`.
  static List<JavaSource> main(String module) {
    return all(module, "src/main/java");
  }

  /// All files under a source folder of the given module, or of every module for `*`.
  static List<JavaSource> all(String module, String folder) {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .filter(path -> module.equals("*") || path.endsWith(module))
          .map(path -> path.resolve(folder))
          .filter(Files::isDirectory)
          .flatMap(JavaSource::below)
          .sorted((a, b) -> a.path.compareTo(b.path))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<JavaSource> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(JavaSource::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaSource read(Path file) {
    try {
      return new JavaSource(ROOT.relativize(file), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The text with every comment blanked out, so that line numbers stay.
  String code() {
    return LITERAL_OR_COMMENT
        .matcher(text)
        .replaceAll(match -> {
          boolean literal = match.group(1) != null;
          String kept = literal ? match.group() : match.group().replaceAll("[^\\n]", " ");
          return java.util.regex.Matcher.quoteReplacement(kept);
        });
  }

  /// The package's name, as the folders say.
  String packageName() {
    Path java = Path.of(path.getName(0).toString(), "src", "main", "java");
    return java.relativize(path.getParent()).toString().replace('/', '.');
  }

  String typeName() {
    return path.getFileName().toString().replace(".java", "");
  }

  /// Where in the file an offset is, in the form that editors open.
  String at(int offset) {
    return path + ":" + (1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
  }
}

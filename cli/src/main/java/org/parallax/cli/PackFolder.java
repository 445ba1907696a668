package org.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;

/// A folder of knowledge files laid over those that come with the program:
/// `languages/<tag>/words.tsv` and so on.
final class PackFolder {
  private PackFolder() {}

  static Knowledge over(Knowledge standard, Path folder) {
    return standard.with(path -> open(folder.resolve(path)), tags(folder.resolve("languages")));
  }

  private static @Nullable InputStream open(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + ": cannot be read", unreadable);
    }
  }

  private static List<String> tags(Path languages) {
    List<String> tags = new ArrayList<>();
    if (Files.isDirectory(languages)) {
      try (DirectoryStream<Path> packs = Files.newDirectoryStream(languages, Files::isDirectory)) {
        packs.forEach(pack -> tags.add(pack.getFileName().toString()));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(languages + ": cannot be read", unreadable);
      }
    }
    Collections.sort(tags);
    return tags;
  }
}

package org.parallax.sources;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Finds the files of a folder and the folders in it, in the order of their names. Hidden ones are
/// left out.
final class FolderWalk {
  private final int deepest;
  private final BiConsumer<Path, String> files;
  private final Consumer<UnreadableSourceException> problems;

  /// The folders that lead to the one being read, to notice links that lead back.
  private final Set<Path> above = new LinkedHashSet<>();

  /// @param files told each file, and its name from the folder where the walk begins, parted by `/`
  FolderWalk(
      int deepest, BiConsumer<Path, String> files, Consumer<UnreadableSourceException> problems) {
    this.deepest = deepest;
    this.files = files;
    this.problems = problems;
  }

  void walk(Path folder) {
    walk(folder, "");
  }

  private void walk(Path folder, String prefix) {
    Path real;
    List<Path> entries;
    try {
      real = folder.toRealPath();
      entries = entries(folder);
    } catch (IOException unreadable) {
      problems.accept(new UnreadableSourceException(folder.toString(), Reason.of(unreadable)));
      return;
    }
    if (above.size() > deepest) {
      problems.accept(
          new UnreadableSourceException(
              folder.toString(), "lies deeper than " + deepest + " folders"));
    } else if (!above.add(real)) {
      problems.accept(
          new UnreadableSourceException(folder.toString(), "is a link back to a folder around it"));
    } else {
      for (Path entry : entries) {
        visit(entry, prefix + entry.getFileName());
      }
      above.remove(real);
    }
  }

  private void visit(Path entry, String name) {
    if (Files.isDirectory(entry)) {
      walk(entry, name + "/");
    } else if (Files.isRegularFile(entry)) {
      files.accept(entry, name);
    } else {
      String what = Files.isSymbolicLink(entry) ? "is a link to nothing" : "is not a regular file";
      problems.accept(new UnreadableSourceException(entry.toString(), what));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
      all.forEach(entries::add);
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }
}

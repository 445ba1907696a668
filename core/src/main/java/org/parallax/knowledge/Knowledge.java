package org.parallax.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where knowledge files are found: one or several trees of files laid over each other. A table
/// that several trees hold is read from all of them, one after the other, so that an overlay adds
/// facts without repeating the rest.
///
/// Immutable; shared by threads as far as the given functions allow it.
public final class Knowledge {

  private static final String ROOT = "parallax/";
  private static final String INDEX = "META-INF/parallax/languages";

  /// One tree of files: a path such as `languages/fa/words.tsv` to its bytes, or null where there
  /// is no such file.
  public interface Tree extends Function<String, @Nullable InputStream> {}

  private final List<Tree> trees;
  private final List<String> languages;

  private Knowledge(List<Tree> trees, List<String> languages) {
    this.trees = List.copyOf(trees);
    this.languages = List.copyOf(languages);
  }

  /// What is on the class path, ours and any other jar's.
  public static Knowledge standard() {
    ClassLoader loader = Knowledge.class.getClassLoader();
    Set<String> tags = new LinkedHashSet<>();
    try {
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .forEach(tags::add);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + INDEX, broken);
    }
    return new Knowledge(
        List.of(path -> loader.getResourceAsStream(ROOT + path)), new ArrayList<>(tags));
  }

  /// The same, with another tree laid over it.
  ///
  /// @param tags the languages that the tree brings packs for; known ones are extended
  public Knowledge with(Tree overlay, List<String> tags) {
    List<Tree> all = new ArrayList<>(trees);
    all.add(overlay);
    Set<String> known = new LinkedHashSet<>(languages);
    known.addAll(tags);
    return new Knowledge(all, new ArrayList<>(known));
  }

  /// BCP 47 tags of the languages that have a pack, in a fixed order.
  public List<String> languages() {
    return languages;
  }

  /// All rows of a table from every tree; none where no tree has the file.
  ///
  /// @param path from the root of a tree, such as `concepts/concepts.tsv`
  /// @param columns the columns that the header must name, in this order
  /// @throws BadKnowledgeException if a line is not of that form; names file and line
  public List<Row> table(String path, String... columns) {
    List<Row> rows = new ArrayList<>();
    for (Tree tree : trees) {
      try (InputStream bytes = tree.apply(path)) {
        if (bytes != null) {
          Table.read(path, bytes, columns, rows);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException("cannot read " + path, broken);
      }
    }
    return rows;
  }

  /// A table of one language's pack.
  public List<Row> table(String language, String file, String[] columns) {
    return table("languages/" + language + "/" + file, columns);
  }
}

package org.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.parallax.Parallax;
import org.parallax.document.Article;
import org.parallax.document.Document;

/// The pages of a folder and the articles in them, to be read again and again.
@State(Scope.Benchmark)
public class News {

  /// By default the examples of the project, from its main folder.
  @Param("examples")
  public String folder = "examples";

  /// @param megabytes of the article's text in UTF-8, in millions of bytes
  record Telling(Document page, Article article, double megabytes) {}

  final List<Telling> tellings = new ArrayList<>();

  @Setup(Level.Trial)
  public void read() {
    Parallax parallax = Parallax.standard();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(News::isPage).sorted().toList()) {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        String id = file.toString();
        Document page =
            id.endsWith(".html")
                ? Document.ofHtml(id, null, content)
                : Document.ofText(id, content);
        Article article = parallax.extract(page);
        int bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
        tellings.add(new Telling(page, article, bytes / 1e6));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the pages of " + folder, broken);
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
  }

  /// What was read, which JMH reports a second.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {

    public double megabytes;
    public long articles;

    void add(Telling telling) {
      megabytes += telling.megabytes();
      articles++;
    }
  }
}

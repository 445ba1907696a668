package org.parallax.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;

/// Extracts the pages of a JSON Lines file, for measuring: `ExtractionRun IN.jsonl[.gz] OUT.jsonl`.
final class ExtractionRun {

  private ExtractionRun() {}

  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    ArticleExtractor extractor = new ArticleExtractor(Knowledge.standard(), LanguageTeller.NONE);
    System.err.printf(Locale.ROOT, "loaded in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    long[] spent = new long[2];
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      BlockFitting.lines(
          Path.of(args[0]),
          object -> {
            Document page = document(object);
            long start = clock.getCurrentThreadCpuTime();
            Article article = extractor.extract(page);
            spent[0] += clock.getCurrentThreadCpuTime() - start;
            spent[1]++;
            out.print(line(article));
          });
    }
    System.err.printf(
        Locale.ROOT,
        "%d pages, %.1f pages/s of processor time%n",
        spent[1],
        spent[1] * 1e9 / spent[0]);
  }

  private static Document document(Map<String, Object> object) {
    String id = (String) object.get("id");
    return object.get("html") instanceof String html
        ? Document.ofHtml(id, (String) object.get("url"), html)
        : Document.ofText(id, (String) object.get("text"));
  }

  private static String line(Article article) {
    List<String> authors = article.authors().stream().map(Json::quoted).toList();
    return "{\"id\":"
        + Json.quoted(article.id())
        + ",\"title\":"
        + orNull(article.title())
        + ",\"authors\":["
        + String.join(",", authors)
        + "],\"published\":"
        + (article.published() == null ? "null" : Json.quoted(article.published().toString()))
        + ",\"outlet\":"
        + orNull(article.outlet())
        + ",\"wire\":"
        + orNull(article.provenance().wire())
        + ",\"language\":"
        + Json.quoted(article.language())
        + ",\"text\":"
        + Json.quoted(article.text())
        + "}\n";
  }

  private static String orNull(String text) {
    return text == null ? "null" : Json.quoted(text);
  }
}

package org.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.parallax.document.Document;
import org.parallax.json.JsonLinesDocuments;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Runs one extractor over the pages of a file, on one thread, several times, and writes what it
/// found the last time as JSON Lines, for the scorer of the benchmark. Prints pages a second and
/// the memory in use after each pass.
///
/// ```
/// java -cp parallax-bench.jar org.parallax.bench.SideBySide PROGRAM PAGES.jsonl[.gz] OUT.jsonl [PASSES]
/// ```
public final class SideBySide {

  private static final int PASSES = 3;

  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    Extractor extractor = Extractor.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    int passes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : PASSES;
    List<Document> pages = pages(Path.of(arguments[1]));
    PrintStream log = System.out;
    List<Extractor.Found> found = new ArrayList<>();
    for (int pass = 1; pass <= passes; pass++) {
      found.clear();
      long start = System.nanoTime();
      int failed = 0;
      for (Document page : pages) {
        try {
          found.add(extractor.extract(page, Objects.requireNonNullElse(page.html(), "")));
        } catch (RuntimeException | StackOverflowError broken) {
          failed++;
          found.add(new Extractor.Found(null, ""));
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      log.printf(
          Locale.ROOT,
          "%s pass %d: %d pages, %.1f a second, %d failed, %.0f MB in use%n",
          extractor.program(),
          pass,
          pages.size(),
          pages.size() / seconds,
          failed,
          memoryInUse() / 1e6);
    }
    write(Path.of(arguments[2]), pages, found);
  }

  private static long memoryInUse() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }

  private static List<Document> pages(Path file) throws IOException {
    List<Document> pages = new ArrayList<>();
    try (BufferedReader lines =
        file.toString().endsWith(".gz")
            ? new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))
            : Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        pages.add(JsonLinesDocuments.read(line, file + ":" + (pages.size() + 1)));
      }
    }
    return pages;
  }

  private static void write(Path file, List<Document> pages, List<Extractor.Found> found)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file);
        JsonGenerator json =
            JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      for (int i = 0; i < pages.size(); i++) {
        json.writeStartObject();
        json.writeStringProperty("id", pages.get(i).id());
        json.writeStringProperty("title", found.get(i).title());
        json.writeStringProperty("text", found.get(i).text());
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }
}

package org.parallax.extract;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parallax.knowledge.Knowledge;

/// Fits the trees that tell an article's blocks from the rest, from pages with gold text.
///
/// Usage: `BlockFitting markup|lines DIR OUT.tsv [FOLDS PREFIX]`, DIR holding the pages as the
/// benchmark of article extraction keeps them. With FOLDS, pages are also extracted by trees fitted
/// on pages of other sites only, into `PREFIX-full.jsonl` and `PREFIX-segments.jsonl`, which shows
/// what to expect of pages never seen.
final class BlockFitting {

  record Example(float[] row, boolean in, float weight, int fold) {}

  private static final Boosting.Size SIZE = new Boosting.Size(320, 5, 0.06);

  private final PageKnowledge knowledge;
  private final boolean markup;
  private final List<String> names;
  private final List<Example> examples = new ArrayList<>();
  private final int folds;

  private BlockFitting(boolean markup, int folds) {
    this.markup = markup;
    this.names = BlockFeatures.names(markup);
    this.folds = folds;
    knowledge = PageKnowledge.of(Knowledge.standard());
  }

  public static void main(String[] args) throws IOException {
    int folds = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    BlockFitting fitting = new BlockFitting(args[0].equals("markup"), folds);
    Path dir = Path.of(args[1]);
    fitting.collect(dir.resolve("full-input.jsonl.gz"), dir.resolve("full-gold.jsonl.gz"));
    fitting.collect(dir.resolve("input.jsonl.gz"), dir.resolve("gold.jsonl"));
    System.err.println(
        fitting.examples.size() + " examples, " + fitting.names.size() + " features");
    if (!args[2].equals("-")) {
      Files.writeString(Path.of(args[2]), fitting.table(fitting.examples));
    }
    if (folds > 1) {
      fitting.cross(dir, args[4]);
    }
  }

  private String table(List<Example> examples) {
    return new Boosting(names, examples, SIZE)
        .fit("the blocks of an article from the rest of a page");
  }

  private void collect(Path input, Path gold) throws IOException {
    Map<String, Map<String, Object>> golds = new LinkedHashMap<>();
    lines(gold, object -> golds.put((String) object.get("id"), object));
    lines(
        input,
        object -> {
          Page page = parse(object).page();
          int fold = fold((String) object.get("url"));
          add(page, golds.get((String) object.get("id")), fold);
          if (!markup) {
            Box article = new Candidates(page.blocks()).densest.up(1);
            add(lines(page, article), golds.get((String) object.get("id")), fold);
          }
        });
  }

  private void add(Page read, Map<String, Object> gold, int fold) {
    Page page = markup ? read : lines(read, null);
    Labels labels = Labels.of(page.blocks(), gold);
    List<float[]> rows = markup ? BlockFeatures.ofMarkup(page) : BlockFeatures.ofLines(page);
    for (int i = 0; i < rows.size(); i++) {
      if (labels.weight(i) > 0) {
        examples.add(new Example(rows.get(i), labels.in(i), labels.weight(i), fold));
      }
    }
  }

  /// The page as it is when its markup is gone, whole or only what one element holds.
  private Page lines(Page page, Box within) {
    StringBuilder text = new StringBuilder();
    for (Block block : page.blocks()) {
      if (within == null || Candidates.apart(within, block) == 0) {
        text.append(block.text.replaceAll("\\s+", " ")).append("\n\n");
      }
    }
    return StrippedPage.read(text.toString(), page.title(), knowledge.furniture());
  }

  private HtmlPage parse(Map<String, Object> object) {
    return HtmlPage.parse((String) object.get("html"), (String) object.get("url"), null, knowledge);
  }

  private int fold(String url) {
    return fold(url, folds);
  }

  /// Which part of the sites the address's belongs to.
  static int fold(String url, int folds) {
    String host = url.replaceFirst("^(https?:|hard:)+/*:*", "").replaceFirst("[/?-].*", "");
    String[] parts = host.split("\\.");
    String site = parts.length < 2 ? host : parts[parts.length - 2];
    return Math.floorMod(site.hashCode() * 0x9E3779B9 >>> 8, Math.max(1, folds));
  }

  private void cross(Path dir, String prefix) throws IOException {
    List<BodyFinder> finders = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      String table = table(examples.stream().filter(e -> e.fold() != left).toList());
      Knowledge.Tree tree =
          path ->
              path.equals("fitted.tsv")
                  ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
                  : null;
      finders.add(
          new BodyFinder(
              new TreeEnsemble(Knowledge.standard().with(tree, List.of()), "fitted.tsv", names),
              markup));
    }
    extract(dir.resolve("full-input.jsonl.gz"), Path.of(prefix + "-full.jsonl"), finders);
    extract(dir.resolve("input.jsonl.gz"), Path.of(prefix + "-segments.jsonl"), finders);
  }

  private void extract(Path input, Path output, List<BodyFinder> finders) throws IOException {
    StringBuilder out = new StringBuilder();
    lines(
        input,
        object -> {
          Page page = parse(object).page();
          String text =
              BodyText.of(
                  finders
                      .get(fold((String) object.get("url")))
                      .body(markup ? page : lines(page, null)));
          out.append("{\"id\":\"")
              .append(object.get("id"))
              .append("\",\"text\":")
              .append(Json.quoted(text))
              .append("}\n");
        });
    Files.writeString(output, out);
  }

  interface Taker {
    void take(Map<String, Object> object);
  }

  static void lines(Path file, Taker taker) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        StructuredData data = new StructuredData();
        data.read(line);
        taker.take(data.objects().getFirst());
      }
    }
  }
}

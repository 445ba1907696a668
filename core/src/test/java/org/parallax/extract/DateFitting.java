package org.parallax.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// Fits the trees that tell the day of publication from other days on a page.
///
/// Usage: `DateFitting DIR OUT.tsv|- [FOLDS]`, DIR holding the pages as for [BlockFitting], and
/// `dates-input.jsonl.gz` with `dates-gold.jsonl`. With FOLDS, also prints how well trees do that
/// were fitted on pages of other sites only.
final class DateFitting {

  private static final Boosting.Size SIZE = new Boosting.Size(200, 4, 0.05);

  /// The gold of the full texts was drafted by machine.
  private static final float DRAFTED = 0.3f;

  private record Case(DateCandidate candidate, float[] row) {}

  private record Labelled(String set, int fold, String gold, List<Case> cases) {}

  private final PageKnowledge knowledge = PageKnowledge.of(Knowledge.standard());
  private final List<String> names = DateFinder.featureNames();
  private final List<Labelled> pages = new ArrayList<>();
  private final int folds;

  private DateFitting(int folds) {
    this.folds = folds;
  }

  public static void main(String[] args) throws IOException {
    DateFitting fitting = new DateFitting(args.length > 2 ? Integer.parseInt(args[2]) : 1);
    Path dir = Path.of(args[0]);
    fitting.collect("full", dir.resolve("full-input.jsonl.gz"), dir.resolve("full-gold.jsonl.gz"));
    fitting.collect("segments", dir.resolve("input.jsonl.gz"), dir.resolve("gold.jsonl"));
    fitting.collect("dates", dir.resolve("dates-input.jsonl.gz"), dir.resolve("dates-gold.jsonl"));
    if (!args[1].equals("-")) {
      Files.writeString(Path.of(args[1]), fitting.fit(-1));
    }
    if (fitting.folds > 1) {
      fitting.cross();
    }
  }

  private void collect(String set, Path input, Path gold) throws IOException {
    Map<String, String> golds = new HashMap<>();
    BlockFitting.lines(
        gold, object -> golds.put((String) object.get("id"), (String) object.get("published")));
    BlockFitting.lines(
        input,
        object -> {
          String day = golds.get((String) object.get("id"));
          if (day != null) {
            String url = (String) object.get("url");
            HtmlPage page = HtmlPage.parse((String) object.get("html"), url, null, knowledge);
            String language = Languages.declared(page.document(), page.metadata());
            List<Case> cases = new ArrayList<>();
            knowledge
                .dateFinder()
                .candidates(
                    page,
                    language == null ? "und" : language,
                    knowledge,
                    (candidate, row) -> cases.add(new Case(candidate, row.values())));
            pages.add(new Labelled(set, BlockFitting.fold(url, folds), day, cases));
          }
        });
  }

  private String fit(int without) {
    List<BlockFitting.Example> examples = new ArrayList<>();
    for (Labelled page : pages) {
      for (Case one : page.cases()) {
        if (page.fold() != without) {
          boolean in = one.candidate().day().toString().equals(page.gold());
          float weight = page.set().equals("full") ? DRAFTED : 1;
          examples.add(new BlockFitting.Example(one.row(), in, weight, page.fold()));
        }
      }
    }
    return new Boosting(names, examples, SIZE)
        .fit("the day of publication from other days on a page");
  }

  private void cross() {
    Map<String, int[]> counts = new HashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      String table = fit(fold);
      Knowledge.Tree tree =
          path ->
              path.equals("fitted.tsv")
                  ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
                  : null;
      TreeEnsemble trees =
          new TreeEnsemble(Knowledge.standard().with(tree, List.of()), "fitted.tsv", names);
      for (Labelled page : pages) {
        if (page.fold() == fold) {
          count(page, trees, counts);
        }
      }
    }
    counts.forEach((name, n) ->
        System.out.printf(
            Locale.ROOT,
            "%s right %.3f wrong %.3f of %d (the day is on the page at all: %.3f)%n",
            name,
            (double) n[0] / n[2],
            (double) n[1] / n[2],
            n[2],
            (double) n[3] / n[2]));
  }

  private static void count(Labelled page, TreeEnsemble trees, Map<String, int[]> counts) {
    DateFinder.Best best = new DateFinder.Best();
    int[] n = counts.computeIfAbsent(page.set(), unseen -> new int[4]);
    boolean there = false;
    for (Case one : page.cases()) {
      best.take(one.candidate(), trees.logOdds(one.row()));
      there |= one.candidate().day().toString().equals(page.gold());
    }
    DateCandidate chosen = best.chosen();
    boolean right = chosen != null && chosen.day().toString().equals(page.gold());
    n[0] += right ? 1 : 0;
    n[1] += chosen != null && !right ? 1 : 0;
    n[2]++;
    n[3] += there ? 1 : 0;
  }
}

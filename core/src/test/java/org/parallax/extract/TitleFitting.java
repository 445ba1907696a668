package org.parallax.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.knowledge.Knowledge;

/// Fits the trees that tell the headline from other texts on a page.
///
/// Usage: `TitleFitting DIR OUT.tsv|- [FOLDS]`, DIR holding the pages as for [BlockFitting]. With
/// FOLDS, also prints how well trees do that were fitted on pages of other sites only.
final class TitleFitting {

  private static final Boosting.Size SIZE = new Boosting.Size(160, 5, 0.06);

  private record Case(TitleCandidate candidate, float[] row, boolean in, boolean right) {}

  private record Labelled(String set, int fold, List<Case> cases) {}

  private final PageKnowledge knowledge = PageKnowledge.of(Knowledge.standard());
  private final List<String> names = TitleFinder.featureNames();
  private final List<Labelled> pages = new ArrayList<>();
  private final int folds;

  private TitleFitting(int folds) {
    this.folds = folds;
  }

  public static void main(String[] args) throws IOException {
    TitleFitting fitting = new TitleFitting(args.length > 2 ? Integer.parseInt(args[2]) : 1);
    Path dir = Path.of(args[0]);
    fitting.collect("full", dir.resolve("full-input.jsonl.gz"), dir.resolve("full-gold.jsonl.gz"));
    fitting.collect("segments", dir.resolve("input.jsonl.gz"), dir.resolve("gold.jsonl"));
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
        gold, object -> golds.put((String) object.get("id"), (String) object.get("title")));
    BlockFitting.lines(
        input,
        object -> {
          String title = golds.get((String) object.get("id"));
          if (title != null) {
            Set<String> right = variants(title);
            List<Case> cases = new ArrayList<>();
            String url = (String) object.get("url");
            knowledge
                .titles()
                .candidates(
                    HtmlPage.titleSource((String) object.get("html"), url, knowledge),
                    (candidate, row) ->
                        cases.add(
                            new Case(
                                candidate,
                                row.values(),
                                right.contains(folded(candidate.text)),
                                variants(candidate.text).stream().anyMatch(right::contains))));
            pages.add(new Labelled(set, BlockFitting.fold(url, folds), cases));
          }
        });
  }

  /// The gold headline with and without a site's name at its end.
  private static Set<String> variants(String title) {
    Set<String> variants = new HashSet<>();
    variants.add(folded(title));
    String[] parts = title.split("\\s+[|\u2013\u2014\u00b7\u00bb-]\\s+");
    if (parts.length > 1) {
      variants.add(folded(String.join(" ", List.of(parts).subList(0, parts.length - 1))));
    }
    return variants;
  }

  private static String folded(String text) {
    return TitleCandidates.squeezed(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_]+", " ")
        .strip();
  }

  private String fit(int without) {
    List<BlockFitting.Example> examples = new ArrayList<>();
    for (Labelled page : pages) {
      for (Case one : page.cases()) {
        if (page.fold() != without) {
          examples.add(new BlockFitting.Example(one.row(), one.in(), 1, page.fold()));
        }
      }
    }
    return new Boosting(names, examples, SIZE).fit("the headline from other texts on a page");
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
            "%s right %.3f of %d (it is on the page at all: %.3f)%n",
            name,
            (double) n[0] / n[1],
            n[1],
            (double) n[2] / n[1]));
  }

  private static void count(Labelled page, TreeEnsemble trees, Map<String, int[]> counts) {
    TitleFinder.Best best = new TitleFinder.Best();
    int[] n = counts.computeIfAbsent(page.set(), unseen -> new int[3]);
    boolean right = false;
    boolean there = false;
    for (Case one : page.cases()) {
      best.take(one.candidate(), trees.logOdds(one.row()));
      right = best.chosen == one.candidate() ? one.right() : right;
      there |= one.right();
    }
    n[0] += right ? 1 : 0;
    n[1]++;
    n[2] += there ? 1 : 0;
  }
}

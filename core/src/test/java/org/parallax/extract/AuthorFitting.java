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

/// Fits the trees that tell the author's name from other names on a page.
///
/// Usage: `AuthorFitting DIR OUT.tsv|- [FOLDS]`, DIR holding the pages as for [BlockFitting]. With
/// FOLDS, also prints how well trees do that were fitted on pages of other sites only.
final class AuthorFitting {

  private static final Boosting.Size SIZE = new Boosting.Size(200, 4, 0.05);

  private record Case(AuthorCandidate candidate, float[] row, boolean in) {}

  private record Labelled(String set, int fold, Set<String> gold, List<Case> cases) {}

  private final PageKnowledge knowledge = PageKnowledge.of(Knowledge.standard());
  private final List<String> names = AuthorFinder.featureNames();
  private final List<Labelled> pages = new ArrayList<>();
  private final int folds;

  private AuthorFitting(int folds) {
    this.folds = folds;
  }

  public static void main(String[] args) throws IOException {
    AuthorFitting fitting = new AuthorFitting(args.length > 2 ? Integer.parseInt(args[2]) : 1);
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
    Map<String, List<String>> golds = new HashMap<>();
    BlockFitting.lines(
        gold,
        object ->
            golds.put((String) object.get("id"), StructuredData.texts(object.get("authors"))));
    BlockFitting.lines(
        input,
        object -> {
          Set<String> authors = new HashSet<>();
          golds
              .getOrDefault((String) object.get("id"), List.of())
              .forEach(name -> authors.add(Words.key(name)));
          if (!authors.isEmpty()) {
            List<Case> cases = new ArrayList<>();
            knowledge
                .authors()
                .candidates(
                    HtmlPage.authorSource(
                        (String) object.get("html"), (String) object.get("url"), null, knowledge),
                    (candidate, row) ->
                        cases.add(
                            new Case(candidate, row.values(), authors.contains(candidate.key))));
            int fold = BlockFitting.fold((String) object.get("url"), folds);
            pages.add(new Labelled(set, fold, authors, cases));
          }
        });
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
    return new Boosting(names, examples, SIZE).fit("names of authors from other names on a page");
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
            "%s F1 %.3f (of what is on the page at all %.3f)%n",
            name,
            2.0 * n[0] / (n[1] + n[2]),
            (double) n[3] / n[2]));
  }

  private static void count(Labelled page, TreeEnsemble trees, Map<String, int[]> counts) {
    List<AuthorFinder.Weighed> weighed = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Case one : page.cases()) {
      weighed.add(
          new AuthorFinder.Weighed(one.candidate(), trees.logOdds(one.row()), weighed.size()));
      there.add(one.candidate().key);
    }
    List<String> found = AuthorFinder.chosen(weighed).stream().map(Words::key).toList();
    int[] n = counts.computeIfAbsent(page.set(), unseen -> new int[4]);
    n[0] += (int) found.stream().filter(page.gold()::contains).count();
    n[1] += found.size();
    n[2] += page.gold().size();
    n[3] += (int) page.gold().stream().filter(there::contains).count();
  }
}

package org.parallax.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// Fits the trees that tell one candidate of a page from the others: its headline, its authors, its
/// day of publication.
///
/// Usage of each: `DIR OUT.tsv|- [FOLDS]`, DIR holding the pages as for [BlockFitting]. With FOLDS,
/// also prints how well trees do that were fitted on pages of other sites only.
///
/// @param <P> a page with what is right on it
abstract class CandidateFitting<P extends CandidateFitting.Labelled> {

  /// A page of a set, in one of the folds.
  interface Labelled {
    String set();

    int fold();

    List<BlockFitting.Example> examples();
  }

  final PageKnowledge knowledge = PageKnowledge.of(Knowledge.standard());
  final List<P> pages = new ArrayList<>();
  final int folds;
  private final List<String> names;
  private final Boosting.Size size;
  private final String what;

  /// @param what the trees tell, as the table says
  CandidateFitting(String[] arguments, List<String> names, Boosting.Size size, String what) {
    this.folds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    this.names = names;
    this.size = size;
    this.what = what;
  }

  /// Adds the labelled pages of two files.
  abstract void collect(String set, Path input, Path gold) throws IOException;

  /// Adds up how well the trees do on a page.
  abstract void count(P page, TreeEnsemble trees, Map<String, int[]> counts);

  /// What the sums say, after the name of the set.
  abstract String report(int[] counts);

  final void run(String[] arguments, String... sets) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (String set : sets) {
      String prefix = set.equals("segments") ? "" : set + "-";
      Path packed = folder.resolve(prefix + "gold.jsonl.gz");
      collect(
          set,
          folder.resolve(prefix + "input.jsonl.gz"),
          Files.exists(packed) ? packed : folder.resolve(prefix + "gold.jsonl"));
    }
    if (!arguments[1].equals("-")) {
      Files.writeString(Path.of(arguments[1]), fit(-1));
    }
    if (folds > 1) {
      cross();
    }
  }

  /// The table of trees fitted on all folds but one.
  private String fit(int without) {
    List<BlockFitting.Example> examples = new ArrayList<>();
    pages.stream()
        .filter(page -> page.fold() != without)
        .forEach(page -> examples.addAll(page.examples()));
    return new Boosting(names, examples, size).fit(what);
  }

  private void cross() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      String table = fit(fold);
      Knowledge.Tree tree =
          path ->
              path.equals("fitted.tsv")
                  ? new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))
                  : null;
      TreeEnsemble trees =
          new TreeEnsemble(Knowledge.standard().with(tree, List.of()), "fitted.tsv", names);
      for (P page : pages) {
        if (page.fold() == fold) {
          count(page, trees, counts);
        }
      }
    }
    counts.forEach((set, n) -> System.out.println(set + " " + report(n)));
  }

  static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}

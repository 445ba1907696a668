package org.parallax.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Fits the trees that tell the headline from other texts on a page; see [CandidateFitting].
final class TitleFitting extends CandidateFitting<TitleFitting.Page> {

  private record Case(TitleCandidate candidate, float[] row, boolean in, boolean right) {}

  record Page(String set, int fold, List<Case> cases) implements Labelled {
    @Override
    public List<BlockFitting.Example> examples() {
      return cases.stream().map(one -> new BlockFitting.Example(one.row, one.in, 1, fold)).toList();
    }
  }

  private TitleFitting(String[] arguments) {
    super(
        arguments,
        TitleFinder.featureNames(),
        new Boosting.Size(160, 5, 0.06),
        "the headline from other texts on a page");
  }

  public static void main(String[] arguments) throws IOException {
    new TitleFitting(arguments).run(arguments, "full", "segments");
  }

  @Override
  void collect(String set, Path input, Path gold) throws IOException {
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
            pages.add(new Page(set, BlockFitting.fold(url, folds), cases));
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

  @Override
  void count(Page page, TreeEnsemble trees, Map<String, int[]> counts) {
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

  @Override
  String report(int[] n) {
    return "right " + share(n[0], n[1]) + " of " + n[1] + ", there at all " + share(n[2], n[1]);
  }
}

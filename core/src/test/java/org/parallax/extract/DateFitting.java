package org.parallax.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fits the trees that tell the day of publication from other days on a page; see
/// [CandidateFitting].
final class DateFitting extends CandidateFitting<DateFitting.Page> {

  /// The gold of the full texts was drafted by machine.
  private static final float DRAFTED = 0.3f;

  private record Case(DateCandidate candidate, float[] row) {}

  record Page(String set, int fold, String gold, List<Case> cases) implements Labelled {
    @Override
    public List<BlockFitting.Example> examples() {
      float weight = set.equals("full") ? DRAFTED : 1;
      return cases.stream()
          .map(one -> new BlockFitting.Example(one.row, isRight(one.candidate), weight, fold))
          .toList();
    }

    boolean isRight(DateCandidate candidate) {
      return candidate.day().toString().equals(gold);
    }
  }

  private DateFitting(String[] arguments) {
    super(
        arguments,
        DateFinder.featureNames(),
        new Boosting.Size(200, 4, 0.05),
        "the day of publication from other days on a page");
  }

  public static void main(String[] arguments) throws IOException {
    new DateFitting(arguments).run(arguments, "full", "segments", "dates");
  }

  @Override
  void collect(String set, Path input, Path gold) throws IOException {
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
            pages.add(new Page(set, BlockFitting.fold(url, folds), day, cases));
          }
        });
  }

  @Override
  void count(Page page, TreeEnsemble trees, Map<String, int[]> counts) {
    DateFinder.Best best = new DateFinder.Best();
    int[] n = counts.computeIfAbsent(page.set(), unseen -> new int[4]);
    boolean there = false;
    for (Case one : page.cases()) {
      best.take(one.candidate(), trees.logOdds(one.row()));
      there |= page.isRight(one.candidate());
    }
    DateCandidate chosen = best.chosen();
    boolean right = chosen != null && page.isRight(chosen);
    n[0] += right ? 1 : 0;
    n[1] += chosen != null && !right ? 1 : 0;
    n[2]++;
    n[3] += there ? 1 : 0;
  }

  @Override
  String report(int[] n) {
    return "right "
        + share(n[0], n[2])
        + " wrong "
        + share(n[1], n[2])
        + " of "
        + n[2]
        + ", there at all "
        + share(n[3], n[2]);
  }
}

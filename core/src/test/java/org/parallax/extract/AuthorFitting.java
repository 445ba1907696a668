package org.parallax.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fits the trees that tell the author's name from other names on a page; see [CandidateFitting].
final class AuthorFitting extends CandidateFitting<AuthorFitting.Page> {

  private record Case(AuthorCandidate candidate, float[] row, boolean in) {}

  record Page(String set, int fold, Set<String> gold, List<Case> cases) implements Labelled {
    @Override
    public List<BlockFitting.Example> examples() {
      return cases.stream().map(one -> new BlockFitting.Example(one.row, one.in, 1, fold)).toList();
    }
  }

  private AuthorFitting(String[] arguments) {
    super(
        arguments,
        AuthorFinder.featureNames(),
        new Boosting.Size(200, 4, 0.05),
        "names of authors from other names on a page");
  }

  public static void main(String[] arguments) throws IOException {
    new AuthorFitting(arguments).run(arguments, "full", "segments");
  }

  @Override
  void collect(String set, Path input, Path gold) throws IOException {
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
            pages.add(new Page(set, fold, authors, cases));
          }
        });
  }

  @Override
  void count(Page page, TreeEnsemble trees, Map<String, int[]> counts) {
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

  @Override
  String report(int[] n) {
    return "F1 " + share(2 * n[0], n[1] + n[2]) + ", there at all " + share(n[3], n[2]);
  }
}

package org.parallax.extract;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;

/// Finds the headline: headings, what the metadata and the structured data state, and the window
/// title, whole and without the site's name, weighed by fitted trees. Immutable.
final class TitleFinder {

  private final TreeEnsemble trees;

  TitleFinder(Knowledge knowledge) {
    this.trees = new TreeEnsemble(knowledge, "page/titles.tsv", featureNames());
  }

  /// What is known of a page when its headline is looked for.
  ///
  /// @param site the site's name, or null
  record Source(
      Document document,
      Metadata metadata,
      StructuredData data,
      @Nullable String site,
      @Nullable String url,
      List<Block> blocks) {}

  /// The likeliest text, or null where the page has none.
  @Nullable String find(Source source) {
    Best best = new Best();
    candidates(source, (candidate, row) -> best.take(candidate, trees.logOdds(row.values())));
    return best.chosen == null ? null : best.chosen.text;
  }

  /// The likeliest of the candidates that it is given.
  static final class Best {
    @Nullable TitleCandidate chosen;
    private double odds = Double.NEGATIVE_INFINITY;

    void take(TitleCandidate candidate, double its) {
      if (its > odds) {
        chosen = candidate;
        odds = its;
      }
    }
  }

  /// Gives all texts that may be the headline with their features.
  void candidates(Source source, BiConsumer<TitleCandidate, FeatureRow> taker) {
    TitleCandidates candidates = new TitleCandidates();
    new TitleHeadings(candidates).read(source.document());
    source.metadata().everywhere("title").forEach(title -> candidates.add(title, TitleSource.META));
    for (Map<String, Object> article : source.data().ofType("Article")) {
      String headline = StructuredData.text(article, "headline");
      candidates.add(
          headline == null ? null : Parser.unescapeEntities(headline, false), TitleSource.DATA);
    }
    candidates.add(source.document().title(), TitleSource.WINDOW);
    for (TitleCandidate stated : List.copyOf(candidates.stated())) {
      TitleCuts.cut(stated.text, candidates);
    }
    int first = firstParagraph(source.blocks());
    place(source.blocks(), first, candidates);
    TitleFeatures features = new TitleFeatures(candidates, source.site(), source.url(), first);
    candidates.all().forEach(one -> taker.accept(one, features.row(one, false)));
  }

  private static int firstParagraph(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.dense()) {
        return block.index;
      }
    }
    return blocks.size();
  }

  private static void place(List<Block> blocks, int first, TitleCandidates candidates) {
    for (Block block : blocks) {
      TitleCandidate candidate = candidates.byKey(block.key());
      if (candidate != null) {
        candidate.blocks++;
        boolean nearer = candidate.block == null || block.index <= first;
        candidate.block = nearer ? block : candidate.block;
      }
    }
  }

  /// The names of the features in the order of their values.
  static List<String> featureNames() {
    return new TitleFeatures(new TitleCandidates(), null, null, 0)
        .row(new TitleCandidate("a", "a"), true)
        .names();
  }
}

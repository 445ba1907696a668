package org.parallax.extract;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;
import org.parallax.knowledge.Knowledge;

/// Finds when a page was published: every day that it names anywhere is weighed by fitted trees,
/// since each place may name the day of a change, of another story, or of another time zone.
/// Immutable.
final class DateFinder {

  /// Log odds below which no day is believed.
  private static final double LEAST = 0.2;

  /// The same for a day that the page calls that of publication.
  private static final double SAID = -0.5;

  /// How much less likely a day of publication may be than that, where all else is a change.
  private static final double GRACE = 2;

  private final DateReaders readers;
  private final TreeEnsemble trees;

  DateFinder(Knowledge knowledge, DateReaders readers) {
    this.readers = readers;
    this.trees = new TreeEnsemble(knowledge, "page/dates.tsv", featureNames());
  }

  /// The likeliest day, with its time where the page tells it; null where none is likely.
  @Nullable Published find(HtmlPage page, String language, PageKnowledge knowledge) {
    Best best = new Best();
    candidates(
        page,
        language,
        knowledge,
        (candidate, row) -> best.take(candidate, trees.logOdds(row.values())));
    DateCandidate chosen = best.chosen();
    return chosen == null ? null : chosen.date();
  }

  /// The likeliest of the candidates that it is given; a day of a change never where one of
  /// publication can be meant.
  static final class Best {
    private @Nullable DateCandidate likeliest;
    private @Nullable DateCandidate published;
    private double odds = LEAST;
    private double publishedOdds = LEAST - GRACE;

    void take(DateCandidate candidate, double its) {
      if (its > odds) {
        likeliest = candidate;
        odds = its;
      }
      if (candidate.isPublication() && its > publishedOdds) {
        published = candidate;
        publishedOdds = its;
      }
    }

    @Nullable DateCandidate chosen() {
      boolean change = likeliest != null && likeliest.isChange();
      boolean said = likeliest == null && publishedOdds > SAID;
      return published != null && (change || said) ? published : likeliest;
    }
  }

  /// Gives all days with their features.
  void candidates(
      HtmlPage page,
      String language,
      PageKnowledge knowledge,
      BiConsumer<DateCandidate, FeatureRow> taker) {
    DateReader reader = readers.of(language, page.url());
    VisibleDates lines = new VisibleDates(page.page(), reader, knowledge.furniture());
    DateCandidates candidates = new PageDates(page, reader).read(knowledge, lines);
    DateFeatures features =
        new DateFeatures(candidates, page.url(), page.metadata().first("picture"), page.page());
    candidates.all().forEach(one -> taker.accept(one, features.row(one, false)));
  }

  /// The names of the features in the order of their values.
  static List<String> featureNames() {
    DateCandidates none = new DateCandidates();
    DateCandidate any = new DateCandidate(Published.on(java.time.LocalDate.EPOCH));
    Page page = Page.of(List.of(), "", "", List.of(), "");
    return new DateFeatures(none, null, null, page).row(any, true).names();
  }
}

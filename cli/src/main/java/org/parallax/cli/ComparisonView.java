package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.compare.Attribution;
import org.parallax.compare.Change;
import org.parallax.compare.Comparison;
import org.parallax.document.Span;
import org.parallax.json.JsonLines;

/// How comparisons are shown: a row for each passage or fact, first what changed, then what answers
/// what.
final class ComparisonView {
  static final View<Comparison, Row> VIEW =
      new View<>(
          JsonLines::line,
          ComparisonView::rows,
          List.of(
              Column.fixed("what", 17, Row::what),
              Column.fixed("name", 18, Row::name),
              Column.rest("original", Row::original),
              Column.rest("derived", Row::derived),
              Column.fixed("score", 5, Row::score)));

  private ComparisonView() {}

  record Row(
      String what,
      @Nullable String name,
      @Nullable String original,
      @Nullable String derived,
      @Nullable String score) {}

  private static List<Row> rows(Comparison found) {
    List<Row> rows = new ArrayList<>();
    String kind = found.kind() == null ? "not linked" : found.kind().code();
    rows.add(new Row(kind, null, found.original(), found.derived(), null));
    attributions(rows, "attribution lost", found.attributionsLost(), true);
    attributions(rows, "attribution added", found.attributionsAdded(), false);
    changes(rows, "number changed", found.numbersChanged());
    changes(rows, "date changed", found.datesChanged());
    attributions(rows, "name lost", found.namesLost(), true);
    found
        .onlyInOriginal()
        .forEach(span -> rows.add(new Row("only in original", null, span.text(), null, null)));
    found
        .onlyInDerived()
        .forEach(span -> rows.add(new Row("only in derived", null, null, span.text(), null)));
    found
        .aligned()
        .forEach(pair ->
            rows.add(
                new Row(
                    "same",
                    null,
                    pair.original().text(),
                    pair.derived().text(),
                    Decimal.of(pair.score()))));
    return rows;
  }

  private static void attributions(
      List<Row> rows, String what, List<Attribution> found, boolean inOriginal) {
    for (Attribution attribution : found) {
      String passage = attribution.passage().text();
      rows.add(
          new Row(
              what,
              attribution.name(),
              inOriginal ? passage : null,
              inOriginal ? null : passage,
              null));
    }
  }

  private static void changes(List<Row> rows, String what, List<Change> found) {
    found.forEach(change ->
        rows.add(new Row(what, null, text(change.original()), text(change.derived()), null)));
  }

  private static @Nullable String text(@Nullable Span span) {
    return span == null ? null : span.text();
  }
}

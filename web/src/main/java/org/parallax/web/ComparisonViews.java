package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.compare.AlignedPassage;
import org.parallax.compare.Attribution;
import org.parallax.compare.Change;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.document.Span;
import org.parallax.web.ComparisonView.Cell;
import org.parallax.web.ComparisonView.Row;
import org.parallax.web.DocumentView.Fact;

/// Lays comparisons out row by row, what was left out and added at its place among the aligned
/// passages.
final class ComparisonViews {

  private final Index index;
  private final Words words;
  private final Dates dates;

  ComparisonViews(Index index, Words words, Dates dates) {
    this.index = index;
    this.words = words;
    this.dates = dates;
  }

  /// The anchor of the comparison of two documents.
  static String anchor(String original, String derived, Index index) {
    return "x-" + index.anchors().document(original) + "-" + index.anchors().document(derived);
  }

  List<ComparisonView> of(List<Comparison> comparisons) {
    Set<String> taken = new HashSet<>();
    return comparisons.stream()
        .filter(
            each -> index.article(each.original()) != null && index.article(each.derived()) != null)
        .filter(each -> taken.add(anchor(each.original(), each.derived(), index)))
        .map(this::view)
        .toList();
  }

  private ComparisonView view(Comparison comparison) {
    String relation =
        comparison.kind() == null ? words.say("kind.NONE") : words.say("kind." + comparison.kind());
    return new ComparisonView(
        anchor(comparison.original(), comparison.derived(), index),
        relation,
        DocumentName.of(comparison.original(), index, words, dates),
        DocumentName.of(comparison.derived(), index, words, dates),
        changes(comparison),
        folded(rows(comparison)));
  }

  private List<Fact> changes(Comparison comparison) {
    List<Fact> changes = new ArrayList<>();
    add(changes, "compare.attributionsLost", names(comparison.attributionsLost()));
    add(changes, "compare.attributionsAdded", names(comparison.attributionsAdded()));
    add(changes, "compare.numbersChanged", changes(comparison.numbersChanged()));
    add(changes, "compare.datesChanged", changes(comparison.datesChanged()));
    add(changes, "compare.namesLost", names(comparison.namesLost()));
    add(changes, "compare.dropped", count(comparison.onlyInOriginal()));
    add(changes, "compare.added", count(comparison.onlyInDerived()));
    return changes;
  }

  private void add(List<Fact> changes, String label, String value) {
    if (!value.isEmpty()) {
      changes.add(new Fact(words.say(label), value));
    }
  }

  private String count(List<Span> passages) {
    return passages.isEmpty() ? "" : words.say("compare.passages", passages.size());
  }

  private String names(List<Attribution> attributions) {
    return words.list(
        "parties.and", attributions.stream().map(Attribution::name).distinct().toList());
  }

  private String changes(List<Change> changes) {
    return changes.stream()
        .map(each -> words.say("compare.change", text(each.original()), text(each.derived())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String text(@Nullable Span span) {
    return span == null ? words.say("compare.nothing") : words.isolated(span.text());
  }

  private record Placed(int original, int derived, Row row) {}

  private List<Row> rows(Comparison comparison) {
    List<Mark> left = new ArrayList<>();
    List<Mark> right = new ArrayList<>();
    mark(comparison, left, right);
    List<Placed> placed = new ArrayList<>();
    for (AlignedPassage pair : comparison.aligned()) {
      String kind =
          pair.original().text().strip().equals(pair.derived().text().strip()) ? "same" : "pair";
      placed.add(
          new Placed(
              pair.original().start(),
              0,
              new Row(
                  kind,
                  cell(comparison.original(), pair.original(), left),
                  cell(comparison.derived(), pair.derived(), right),
                  1)));
    }
    for (Span span : comparison.onlyInOriginal()) {
      placed.add(
          new Placed(
              span.start(),
              0,
              new Row("dropped", cell(comparison.original(), span, left), null, 1)));
    }
    for (Span span : comparison.onlyInDerived()) {
      placed.add(
          new Placed(
              answered(comparison, span),
              span.start() + 1,
              new Row("added", null, cell(comparison.derived(), span, right), 1)));
    }
    placed.sort(Comparator.comparing(Placed::original).thenComparing(Placed::derived));
    return placed.stream().map(Placed::row).toList();
  }

  /// The start in the original of what stands before an added passage; -1 where nothing does.
  private static int answered(Comparison comparison, Span added) {
    return comparison.aligned().stream()
        .filter(pair -> pair.derived().start() < added.start())
        .max(Comparator.comparing(AlignedPassage::derived))
        .map(pair -> pair.original().start())
        .orElse(-1);
  }

  private void mark(Comparison comparison, List<Mark> left, List<Mark> right) {
    comparison
        .attributionsLost()
        .forEach(each -> left.add(mark(each.passage(), "lost", "compare.attributionsLost")));
    comparison
        .namesLost()
        .forEach(each -> left.add(mark(each.passage(), "lost", "compare.namesLost")));
    comparison
        .attributionsAdded()
        .forEach(each -> right.add(mark(each.passage(), "gained", "compare.attributionsAdded")));
    comparison.numbersChanged().forEach(each -> mark(each, "compare.numbersChanged", left, right));
    comparison.datesChanged().forEach(each -> mark(each, "compare.datesChanged", left, right));
  }

  private void mark(Change change, String label, List<Mark> left, List<Mark> right) {
    if (change.original() != null) {
      left.add(mark(change.original(), change.derived() == null ? "lost" : "changed", label));
    }
    if (change.derived() != null) {
      right.add(mark(change.derived(), change.original() == null ? "gained" : "changed", label));
    }
  }

  private Mark mark(Span span, String style, String label) {
    return new Mark(span, style, "", words.say(label));
  }

  private Cell cell(String document, Span passage, List<Mark> marks) {
    List<Mark> own =
        marks.stream()
            .filter(mark -> passage.covers(mark.span()))
            .map(mark ->
                new Mark(
                    shifted(mark.span(), -passage.start()), mark.style(), mark.note(), mark.rule()))
            .toList();
    Article article = index.article(document);
    Script script = article == null ? Script.UNKNOWN : Script.of(article.language());
    return new Cell(
        MarkedText.paragraphs(passage.text(), "", own, new TreeSet<>()),
        script,
        index.link(document, passage));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by, span.text());
  }

  /// Runs of passages that are word for word the same become one row.
  private static List<Row> folded(List<Row> rows) {
    List<Row> folded = new ArrayList<>();
    for (Row row : rows) {
      Row last = folded.isEmpty() ? null : folded.get(folded.size() - 1);
      if (last != null && row.kind().equals("same") && last.kind().equals("same")) {
        folded.set(
            folded.size() - 1, new Row("same", last.original(), last.derived(), last.count() + 1));
      } else {
        folded.add(row);
      }
    }
    return folded;
  }
}

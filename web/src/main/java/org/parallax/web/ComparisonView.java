package org.parallax.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two tellings side by side.
///
/// @param changes what was left out, added or changed, label and value
record ComparisonView(
    String id,
    String relation,
    DocumentName original,
    DocumentName derived,
    List<DocumentView.Fact> changes,
    List<Row> rows) {

  /// Passages that answer each other.
  ///
  /// @param kind `same`, `pair`, `dropped` or `added`
  /// @param original null where the passage was added
  /// @param derived null where it was left out
  /// @param count how many such rows this one stands for
  record Row(String kind, @Nullable Cell original, @Nullable Cell derived, int count) {}

  /// A passage of one side, what differs marked in it.
  record Cell(List<List<Segment>> paragraphs, Script script, @Nullable String link) {}
}

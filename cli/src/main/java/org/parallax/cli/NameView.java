package org.parallax.cli;

import java.util.List;
import org.parallax.json.JsonLinesNamePair;

/// How scored pairs of names are shown.
final class NameView {
  static final View<Scored, Scored> VIEW =
      View.ofRows(
          scored -> scored.pair().withScore(scored.score()),
          List.of(
              Column.rest("a", scored -> scored.pair().a()),
              Column.rest("b", scored -> scored.pair().b()),
              Column.fixed("score", 5, scored -> Decimal.of(scored.score()))));

  private NameView() {}

  /// @param score 0..1
  record Scored(JsonLinesNamePair pair, double score) {}
}

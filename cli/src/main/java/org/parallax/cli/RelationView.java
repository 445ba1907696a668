package org.parallax.cli;

import java.util.List;
import org.parallax.json.JsonLines;
import org.parallax.relate.Link;
import org.parallax.story.Story;

/// How links and stories are shown, in columns that both share.
final class RelationView {
  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.fixed("kind", 11, Row::kind),
          Column.fixed("score", 5, Row::score),
          Column.rest("from or story", Row::from),
          Column.rest("to or documents", Row::to),
          Column.rest("why or title", Row::why));

  static final View<Link, Row> LINK =
      new View<>(
          JsonLines::line,
          link ->
              List.of(
                  new Row(
                      link.kind().code(),
                      Decimal.of(link.score()),
                      link.from(),
                      link.to(),
                      String.join("; ", link.reasons()))),
          COLUMNS);

  static final View<Story, Row> STORY =
      new View<>(
          JsonLines::line,
          story ->
              List.of(
                  new Row(
                      "story",
                      "",
                      story.id(),
                      String.join("; ", story.documents()),
                      story.title() == null ? "" : story.title())),
          COLUMNS);

  private RelationView() {}

  record Row(String kind, String score, String from, String to, String why) {}
}

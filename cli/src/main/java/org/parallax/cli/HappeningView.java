package org.parallax.cli;

import java.util.List;
import org.parallax.json.JsonLines;
import org.parallax.story.Happening;

/// How happenings are shown.
final class HappeningView {
  static final View<Happening, Happening> VIEW =
      View.ofRows(
          JsonLines::line,
          List.of(
              Column.fixed("date", 10, Happening::date),
              Column.fixed("type", 9, happening -> happening.type().name()),
              Column.fixed("actors", 14, Happening::actors),
              Column.fixed("recipients", 14, Happening::recipients),
              Column.fixed("status", 10, happening -> happening.status().code()),
              Column.fixed("docs", 4, happening -> happening.documents().size()),
              Column.fixed("independent", 11, Happening::independentTellings),
              Column.file("languages", Happening::languages),
              Column.file("assertedBy", Happening::assertedBy),
              Column.file("deniedBy", Happening::deniedBy),
              Column.rest("summary", Happening::summary),
              Column.file("documents", Happening::documents)));

  private HappeningView() {}
}

package org.parallax.cli;

import java.util.List;
import org.parallax.json.JsonLines;
import org.parallax.language.PackCoverage;

/// How what is known of languages is shown.
final class LanguageView {
  static final View<PackCoverage, PackCoverage> VIEW =
      View.ofRows(
          JsonLines::line,
          List.of(
              Column.fixed("lang", 8, PackCoverage::tag),
              Column.fixed("name", 22, PackCoverage::name),
              Column.fixed("script", 10, PackCoverage::scripts),
              Column.rest("knowledge", LanguageView::counts)));

  private LanguageView() {}

  private static List<String> counts(PackCoverage pack) {
    return pack.counts().entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .toList();
  }
}

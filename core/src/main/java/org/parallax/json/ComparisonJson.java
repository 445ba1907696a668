package org.parallax.json;

import org.parallax.compare.AlignedPassage;
import org.parallax.compare.Attribution;
import org.parallax.compare.Change;
import org.parallax.compare.Comparison;

/// The fields of a comparison.
final class ComparisonJson {
  private ComparisonJson() {}

  static void fields(JsonObjectWriter json, Comparison comparison) {
    json.field("original", comparison.original())
        .field("derived", comparison.derived())
        .field("kind", comparison.kind() == null ? null : comparison.kind().code())
        .objects("aligned", comparison.aligned(), ComparisonJson::aligned)
        .spans("onlyInOriginal", comparison.onlyInOriginal())
        .spans("onlyInDerived", comparison.onlyInDerived())
        .objects("attributionsLost", comparison.attributionsLost(), ComparisonJson::attribution)
        .objects("attributionsAdded", comparison.attributionsAdded(), ComparisonJson::attribution)
        .objects("numbersChanged", comparison.numbersChanged(), ComparisonJson::change)
        .objects("datesChanged", comparison.datesChanged(), ComparisonJson::change)
        .objects("namesLost", comparison.namesLost(), ComparisonJson::attribution);
  }

  private static void aligned(JsonObjectWriter json, AlignedPassage passage) {
    json.span("original", passage.original())
        .span("derived", passage.derived())
        .score("score", passage.score());
  }

  private static void attribution(JsonObjectWriter json, Attribution attribution) {
    json.field("name", attribution.name()).span("passage", attribution.passage());
  }

  private static void change(JsonObjectWriter json, Change change) {
    json.span("original", change.original()).span("derived", change.derived());
  }
}

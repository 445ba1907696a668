package org.parallax.json;

import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.language.PackCoverage;
import org.parallax.relate.Link;
import org.parallax.story.Happening;
import org.parallax.story.Story;

/// Results as the contract's JSON, one object on one line, without the line end. The order of
/// fields is fixed, so that equal results are equal bytes.
public final class JsonLines {
  private JsonLines() {}

  public static String line(Article article) {
    return JsonObjectWriter.line(article, ArticleJson::fields);
  }

  public static String line(Annotations annotations) {
    return JsonObjectWriter.line(annotations, AnnotationsJson::fields);
  }

  public static String line(Link link) {
    return JsonObjectWriter.line(link, StoryJson::link);
  }

  public static String line(Story story) {
    return JsonObjectWriter.line(story, StoryJson::story);
  }

  public static String line(Happening happening) {
    return JsonObjectWriter.line(happening, StoryJson::happening);
  }

  /// A language pack and how much of each kind of knowledge it has.
  public static String line(PackCoverage pack) {
    return JsonObjectWriter.line(
        pack,
        (json, coverage) ->
            json.field("language", coverage.tag())
                .field("name", coverage.name())
                .strings("scripts", coverage.scripts())
                .nested(
                    "knowledge", coverage.counts(), (counts, all) -> all.forEach(counts::number)));
  }

  public static String line(Comparison comparison) {
    return JsonObjectWriter.line(comparison, ComparisonJson::fields);
  }
}

package org.parallax.json;

import org.parallax.relate.Link;
import org.parallax.story.Evidence;
import org.parallax.story.Fold;
import org.parallax.story.Happening;
import org.parallax.story.Story;

/// The fields of what several documents make together: links, stories and happenings.
final class StoryJson {
  private StoryJson() {}

  static void link(JsonObjectWriter json, Link link) {
    json.field("from", link.from())
        .field("to", link.to())
        .field("kind", link.kind().code())
        .score("score", link.score())
        .strings("reasons", link.reasons());
  }

  static void story(JsonObjectWriter json, Story story) {
    json.field("story", story.id())
        .strings("documents", story.documents())
        .strings("languages", story.languages())
        .field("title", story.title());
  }

  static void happening(JsonObjectWriter json, Happening happening) {
    json.field("date", happening.date())
        .field("type", happening.type().name())
        .strings("actors", happening.actors())
        .strings("recipients", happening.recipients())
        .field("status", happening.status().code())
        .field("summary", happening.summary())
        .strings("documents", happening.documents())
        .number("documentCount", happening.documents().size())
        .number("independentTellings", happening.independentTellings())
        .strings("languages", happening.languages())
        .strings("assertedBy", happening.assertedBy())
        .strings("deniedBy", happening.deniedBy())
        .objects("evidence", happening.evidence(), StoryJson::evidence)
        .objects("folds", happening.folds(), StoryJson::fold);
  }

  private static void evidence(JsonObjectWriter json, Evidence evidence) {
    json.field("id", evidence.document()).offsets(evidence.span());
  }

  private static void fold(JsonObjectWriter json, Fold fold) {
    json.field("document", fold.document())
        .field("into", fold.into())
        .field("reason", fold.reason());
  }
}

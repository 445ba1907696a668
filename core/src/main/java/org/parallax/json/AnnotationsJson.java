package org.parallax.json;

import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.claim.Source;
import org.parallax.entity.Entity;
import org.parallax.event.Event;
import org.parallax.event.Participant;
import org.parallax.time.TimeMention;

/// The fields of an annotated article: those of the article, then what was found in it.
final class AnnotationsJson {
  private AnnotationsJson() {}

  static void fields(JsonObjectWriter json, Annotations annotations) {
    ArticleJson.fields(json, annotations.article());
    json.objects("entities", annotations.entities(), AnnotationsJson::entity)
        .objects("times", annotations.times(), AnnotationsJson::time)
        .objects("claims", annotations.claims(), AnnotationsJson::claim)
        .objects("events", annotations.events(), AnnotationsJson::event);
  }

  private static void entity(JsonObjectWriter json, Entity entity) {
    json.field("id", entity.id())
        .field("name", entity.name())
        .field("type", entity.type().code())
        .optional("country", entity.country())
        .spans("mentions", entity.mentions())
        .optional("sector", entity.sector())
        .field("rule", entity.rule());
  }

  private static void time(JsonObjectWriter json, TimeMention time) {
    json.offsets(time.span()).field("value", time.value()).field("rule", time.rule());
  }

  private static void claim(JsonObjectWriter json, Claim claim) {
    json.nested("source", claim.source(), AnnotationsJson::source)
        .span("cue", claim.cue())
        .spans("content", claim.content())
        .field("stance", claim.stance().code())
        .field("quote", claim.quote().code())
        .optionalStrings("via", claim.via())
        .field("rule", claim.rule());
  }

  private static void source(JsonObjectWriter json, Source source) {
    json.offsets(source.span()).field("entity", source.entity()).field("name", source.name());
  }

  private static void event(JsonObjectWriter json, Event event) {
    json.field("type", event.type().name())
        .optional("mode", event.mode())
        .optionalStrings("contexts", event.contexts())
        .optional("cameo", event.cameo())
        .objects("actors", event.actors(), AnnotationsJson::participant)
        .objects("recipients", event.recipients(), AnnotationsJson::participant)
        .optional("date", event.date())
        .optional("place", event.place())
        .field("status", event.status().code())
        .optionalStrings("claimedBy", event.claimedBy())
        .span("evidence", event.evidence())
        .field("rule", event.rule())
        .score("confidence", event.confidence());
  }

  private static void participant(JsonObjectWriter json, Participant participant) {
    json.field("text", participant.text())
        .optional("entity", participant.entity())
        .optional("country", participant.country())
        .optional("sector", participant.sector());
  }
}

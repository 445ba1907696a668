package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.document.Span;
import org.parallax.entity.Entity;
import org.parallax.event.Event;
import org.parallax.event.Participant;
import org.parallax.json.JsonLines;
import org.parallax.time.TimeMention;

/// How annotations are shown: a row for each mention, time, claim and event.
final class AnnotationView {
  static final View<Annotations, Row> VIEW =
      new View<>(
          JsonLines::line,
          AnnotationView::rows,
          List.of(
              Column.fixed("id", 16, Row::id),
              Column.fixed("found", 6, Row::kind),
              Column.file("start", row -> row.span().start()),
              Column.file("end", row -> row.span().end()),
              Column.fixed("type", 12, Row::type),
              Column.fixed("who", 18, Row::who),
              Column.fixed("whom", 12, Row::whom),
              Column.fixed("date", 10, Row::date),
              Column.fixed("status", 8, Row::status),
              Column.rest("text", row -> row.span().text()),
              Column.file("entity", Row::entity),
              Column.file("rule", Row::rule)));

  private AnnotationView() {}

  /// @param who the entity's name, the claim's source, the event's actors
  /// @param whom the event's recipients
  record Row(
      String id,
      String kind,
      Span span,
      @Nullable String type,
      @Nullable String who,
      @Nullable String whom,
      @Nullable String date,
      @Nullable String status,
      @Nullable String entity,
      String rule) {}

  private static List<Row> rows(Annotations found) {
    String id = found.article().id();
    List<Row> rows = new ArrayList<>();
    found
        .entities()
        .forEach(
            entity -> entity.mentions().forEach(mention -> rows.add(mention(id, entity, mention))));
    found.times().forEach(time -> rows.add(time(id, time)));
    found
        .claims()
        .forEach(claim -> claim.content().forEach(content -> rows.add(claim(id, claim, content))));
    found.events().forEach(event -> rows.add(event(id, event)));
    return rows;
  }

  private static Row mention(String id, Entity entity, Span mention) {
    return new Row(
        id,
        "entity",
        mention,
        entity.type().code(),
        entity.name(),
        null,
        null,
        null,
        entity.id(),
        entity.rule());
  }

  private static Row time(String id, TimeMention time) {
    return new Row(
        id, "time", time.span(), null, null, null, time.value().text(), null, null, time.rule());
  }

  private static Row claim(String id, Claim claim, Span content) {
    String source = claim.source() == null ? null : claim.source().name();
    String entity = claim.source() == null ? null : claim.source().entity();
    return new Row(
        id,
        "claim",
        content,
        claim.quote().code(),
        source,
        null,
        null,
        claim.stance().code(),
        entity,
        claim.rule());
  }

  private static Row event(String id, Event event) {
    String date = event.date() == null ? null : event.date().text();
    return new Row(
        id,
        "event",
        event.evidence(),
        event.type().name(),
        parties(event.actors()),
        parties(event.recipients()),
        date,
        event.status().code(),
        null,
        event.rule());
  }

  private static String parties(List<Participant> parties) {
    return String.join(
        "; ",
        parties.stream()
            .map(party -> party.country() == null ? party.text() : party.country())
            .toList());
  }
}

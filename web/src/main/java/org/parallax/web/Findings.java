package org.parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.document.Span;
import org.parallax.entity.Entity;
import org.parallax.event.Event;
import org.parallax.event.Participant;
import org.parallax.time.TimeMention;

/// What was found in one document: as lists, and as marks in its text.
final class Findings {

  private final Words words;
  private final Dates dates;
  private final Parties parties;
  private final Index index;
  private final String document;
  private final Script script;

  final List<Finding> entities = new ArrayList<>();
  final List<Finding> times = new ArrayList<>();
  final List<Finding> claims = new ArrayList<>();
  final List<Finding> events = new ArrayList<>();
  final List<Mark> marks = new ArrayList<>();

  Findings(Annotations annotations, Index index, Words words, Dates dates, Parties parties) {
    this.index = index;
    this.words = words;
    this.dates = dates;
    this.parties = parties;
    this.document = annotations.article().id();
    this.script = Script.of(annotations.article().language());
    annotations.events().forEach(this::add);
    annotations.claims().forEach(this::add);
    annotations.entities().forEach(this::add);
    annotations.times().forEach(this::add);
  }

  private void add(Event event) {
    String note = "v" + events.size();
    String style = "ev " + HappeningViews.tone(event.type().quad());
    mark(event.evidence(), style, note, event.rule());
    String head =
        words.say(
            "event.head",
            words.say("type." + event.type()),
            parties.between(names(event.actors()), names(event.recipients())));
    String detail =
        detail(
            event.mode(),
            words.say("status." + event.status()),
            event.date() == null ? null : dates.say(event.date()),
            event.place(),
            event.claimedBy().isEmpty()
                ? null
                : words.say("claimed", words.list("parties.and", event.claimedBy())),
            event.cameo() == null ? null : words.say("cameo", event.cameo()));
    events.add(
        new Finding(
            note,
            style,
            head,
            detail,
            passage(event.evidence()),
            event.rule(),
            index.happening(document, event.evidence())));
  }

  private List<String> names(List<Participant> participants) {
    return participants.stream()
        .map(each -> each.country() == null ? each.text() : parties.name(each.country()))
        .distinct()
        .toList();
  }

  private void add(Claim claim) {
    String note = "c" + claims.size();
    claim.content().forEach(span -> mark(span, "cl", note, claim.rule()));
    if (claim.cue() != null) {
      mark(claim.cue(), "cue", note, claim.rule());
    }
    if (claim.source() != null) {
      mark(claim.source().span(), "src", note, claim.rule());
    }
    String head =
        words.say(
            "claim.head",
            claim.source() == null
                ? words.say("source.none")
                : words.isolated(claim.source().name()),
            words.say("stance." + claim.stance()));
    String detail =
        detail(
            words.say("quote." + claim.quote()),
            claim.via().isEmpty()
                ? null
                : words.say("via", words.list("parties.and", claim.via())));
    String content =
        claim.content().stream().map(Span::text).collect(Collectors.joining(" \u2026 "));
    Passage passage = Passage.alone(content, script, index.link(document, claim.content().get(0)));
    claims.add(new Finding(note, "cl", head, detail, passage, claim.rule(), null));
  }

  private void add(Entity entity) {
    String note = "e" + entities.size();
    entity.mentions().forEach(span -> mark(span, "en", note, entity.rule()));
    String detail =
        detail(
            words.say("entity." + entity.type()),
            entity.country() == null ? null : parties.name(entity.country()),
            entity.sector() == null ? null : entity.sector(),
            words.say("mentions", entity.mentions().size()));
    Passage first = entity.mentions().isEmpty() ? null : passage(entity.mentions().get(0));
    entities.add(new Finding(note, "en", entity.name(), detail, first, entity.rule(), null));
  }

  private void add(TimeMention time) {
    String note = "t" + times.size();
    mark(time.span(), "ti", note, time.rule());
    times.add(
        new Finding(
            note,
            "ti",
            dates.say(time.value()),
            time.value().text(),
            passage(time.span()),
            time.rule(),
            null));
  }

  private void mark(Span span, String style, String note, String rule) {
    marks.add(new Mark(span, style, note, rule));
  }

  private Passage passage(Span span) {
    return Passage.alone(span.text(), script, index.link(document, span));
  }

  private String detail(@Nullable String... parts) {
    List<String> known = new ArrayList<>();
    for (String part : parts) {
      if (part != null && !part.isEmpty()) {
        known.add(part);
      }
    }
    return String.join(words.say("detail.and"), known);
  }
}

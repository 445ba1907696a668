package org.parallax.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.claim.QuoteKind;
import org.parallax.claim.Source;
import org.parallax.claim.Stance;
import org.parallax.document.Article;
import org.parallax.document.CodePoints;
import org.parallax.document.Provenance;
import org.parallax.document.Published;
import org.parallax.document.PublishedRange;
import org.parallax.document.Span;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityType;
import org.parallax.event.Event;
import org.parallax.event.EventType;
import org.parallax.event.Participant;
import org.parallax.event.Status;
import org.parallax.story.Evidence;
import org.parallax.story.Fold;
import org.parallax.story.Happening;
import org.parallax.time.Edtf;
import org.parallax.time.TimeMention;

/// Builds an annotated document by naming passages of its text instead of counting them.
final class Pieces {

  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<TimeMention> times = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Pieces(Article article) {
    this.article = article;
  }

  static Pieces document(
      String id, String language, String title, @Nullable String day, String text) {
    Published published = day == null ? null : Published.on(LocalDate.parse(day));
    PublishedRange range =
        day != null
            ? null
            : new PublishedRange(
                LocalDate.parse("2024-12-03"),
                null,
                List.of("tells of the sanctions of 3 December 2024 as past"));
    return new Pieces(
        new Article(
            id,
            "https://" + id + ".example/a?b=1&c=2",
            "Outlet " + id,
            title,
            List.of("A. Writer"),
            published,
            range,
            language,
            text,
            new Provenance("Outlet " + id, "Wire", List.of())));
  }

  Span span(String passage) {
    int at = article.text().indexOf(passage);
    if (at < 0) {
      throw new IllegalArgumentException(article.id() + " has no " + passage);
    }
    return new CodePoints(article.text()).span(at, at + passage.length());
  }

  Pieces entity(String name, EntityType type, @Nullable String country, String... mentions) {
    List<Span> spans = new ArrayList<>();
    for (String mention : mentions) {
      spans.add(span(mention));
    }
    entities.add(new Entity("x:" + name, name, type, country, null, spans, "gazetteer"));
    return this;
  }

  Pieces time(String passage, String day) {
    times.add(new TimeMention(span(passage), Edtf.day(LocalDate.parse(day)), "time.day"));
    return this;
  }

  Pieces claim(String source, String cue, String content, Stance stance) {
    claims.add(
        new Claim(
            new Source(span(source), null, source),
            span(cue),
            List.of(span(content)),
            stance,
            QuoteKind.DIRECT,
            List.of(),
            "claim.cue-after"));
    return this;
  }

  Pieces event(EventType type, String actor, String recipient, String evidence) {
    events.add(
        new Event(
            type,
            null,
            List.of(),
            null,
            List.of(new Participant(actor, null, actor, null)),
            List.of(new Participant(recipient, null, recipient, null)),
            Edtf.day(LocalDate.parse("2024-11-14")),
            null,
            Status.OCCURRED,
            List.of(),
            span(evidence),
            "frame." + type,
            0.9));
    return this;
  }

  Annotations annotations() {
    return new Annotations(article, entities, times, claims, events);
  }

  static Evidence evidence(Pieces document, String passage) {
    return new Evidence(document.article.id(), document.span(passage));
  }

  static Happening happening(
      @Nullable String day,
      EventType type,
      String actor,
      String recipient,
      Status status,
      List<Evidence> evidence,
      List<Fold> folds,
      List<String> deniedBy) {
    List<String> documents = evidence.stream().map(Evidence::document).distinct().toList();
    String summary = evidence.isEmpty() ? "nothing at hand" : evidence.get(0).span().text();
    return new Happening(
        day == null ? null : Edtf.day(LocalDate.parse(day)),
        type,
        List.of(actor),
        recipient.isEmpty() ? List.of() : List.of(recipient),
        status,
        summary,
        documents,
        folds,
        Math.max(1, documents.size() - folds.size()),
        List.of("en"),
        List.of("A. Minister"),
        deniedBy,
        evidence);
  }
}

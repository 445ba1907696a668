package org.parallax.story;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.document.Published;
import org.parallax.event.Event;
import org.parallax.event.EventType;
import org.parallax.event.Participant;
import org.parallax.event.Status;
import org.parallax.time.Edtf;

/// One document's word that something happened.
///
/// @param order the document's place among all, earliest first
/// @param date of the event, or of the page where the event has none of its own; null where neither
///   is known
record Telling(Annotations document, int order, Event event, @Nullable Edtf date) {

  static Telling of(Annotations document, int order, Event event) {
    Published published = document.article().published();
    boolean news = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    Edtf date =
        event.date() != null || published == null || !news
            ? event.date()
            : Edtf.day(published.date());
    return new Telling(document, order, event, date);
  }

  /// Whether it speaks of something that took or takes place, or that somebody denies.
  static boolean tells(Event event) {
    return switch (event.status()) {
      case OCCURRED, ONGOING, HISTORICAL, DENIED -> true;
      case PLANNED ->
          event.type() == EventType.AGREE
              || event.type() == EventType.CONCEDE
              || event.type() == EventType.THREATEN;
      case HYPOTHETICAL, NEGATED -> false;
    };
  }

  /// Parties by country, or by name where they have none; sorted.
  static List<String> keys(List<Participant> participants) {
    return participants.stream()
        .map(Telling::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private static String key(Participant participant) {
    if (participant.country() != null) {
      return participant.country();
    }
    return participant.entity() == null ? "" : participant.text();
  }

  String id() {
    return document.article().id();
  }

  /// What tellings of one happening have in common besides the date: what kind of act, and who.
  String block() {
    List<String> actors = keys(event.actors());
    List<String> recipients = keys(event.recipients());
    if (isMutual(event.type())) {
      List<String> all =
          Stream.concat(actors.stream(), recipients.stream()).distinct().sorted().toList();
      return kind(event.type()) + "|" + String.join(",", all);
    }
    return kind(event.type()) + "|" + String.join(",", actors) + ">" + String.join(",", recipients);
  }

  /// What kind of act it is.
  String kind() {
    return kind(event.type());
  }

  /// One act is told as an agreement here and as its signing there.
  private static String kind(EventType type) {
    return type == EventType.SUPPORT ? EventType.AGREE.name() : type.name();
  }

  static boolean isMutual(EventType type) {
    return switch (type) {
      case CONSULT, COOPERATE, AGREE, SUPPORT -> true;
      case CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  boolean hasParties() {
    return !keys(event.actors()).isEmpty() || !keys(event.recipients()).isEmpty();
  }

  /// Days that the date covers; 0 where there is none.
  long days() {
    return date == null ? 0 : ChronoUnit.DAYS.between(date.first(), date.last()) + 1;
  }
}

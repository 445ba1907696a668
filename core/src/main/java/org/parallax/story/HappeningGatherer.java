package org.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.document.Published;
import org.parallax.document.PublishedRange;
import org.parallax.event.Event;
import org.parallax.event.EventType;
import org.parallax.event.Participant;
import org.parallax.event.Status;
import org.parallax.time.Edtf;

/// Gathers the events of all documents into happenings: the same kind of act between the same
/// parties at compatible dates. A date is compatible with a coarser one that holds it, as long as
/// no other day competes for that.
///
/// Immutable; may be shared by threads.
public final class HappeningGatherer {

  private static final int LONGEST_SUMMARY = 300;

  /// The happenings, earliest first and the undated last.
  public List<Happening> gather(List<Annotations> documents, Relations relations) {
    List<Annotations> ordered = inOrder(documents);
    Map<String, List<Telling>> blocks = new LinkedHashMap<>();
    for (int order = 0; order < ordered.size(); order++) {
      for (Event event : ordered.get(order).events()) {
        Telling telling = Telling.of(ordered.get(order), order, event);
        if (Telling.tells(event) && telling.hasParties()) {
          blocks.computeIfAbsent(telling.block(), b -> new ArrayList<>()).add(telling);
        }
      }
    }
    Independence independence = new Independence(relations.links());
    List<Happening> happenings = new ArrayList<>();
    List<List<Telling>> clusters = new ArrayList<>();
    blocks.values().forEach(block -> clusters.addAll(split(block)));
    for (List<Telling> tellings : PartialTellings.merge(clusters)) {
      happenings.add(happening(tellings, independence));
    }
    happenings.sort(
        Comparator.comparing((Happening happening) ->
                happening.date() == null ? LocalDate.MAX : happening.date().first())
            .thenComparing(happening -> happening.date() == null ? "" : happening.date().text())
            .thenComparing(Happening::type)
            .thenComparing(happening -> String.join(",", happening.actors()))
            .thenComparing(happening -> String.join(",", happening.recipients()))
            .thenComparing(Happening::summary));
    return happenings;
  }

  /// Earliest first; those without any date behind, by id.
  static List<Annotations> inOrder(List<Annotations> documents) {
    List<Annotations> ordered = new ArrayList<>(documents);
    ordered.sort(
        Comparator.comparing(HappeningGatherer::earliest)
            .thenComparing(document -> document.article().id()));
    return ordered;
  }

  private static LocalDate earliest(Annotations document) {
    Published published = document.article().published();
    if (published != null) {
      return published.date();
    }
    PublishedRange range = document.article().publishedRange();
    return range == null || range.notBefore() == null ? LocalDate.MAX : range.notBefore();
  }

  /// Parts tellings of the same act and parties by their dates.
  private static List<List<Telling>> split(List<Telling> block) {
    List<Telling> finest = new ArrayList<>(block);
    finest.sort(
        Comparator.comparingLong(
                (Telling telling) -> telling.date() == null ? Long.MAX_VALUE : telling.days())
            .thenComparing(
                telling -> telling.date() == null ? LocalDate.MAX : telling.date().first())
            .thenComparing(Telling::order));
    List<List<Telling>> clusters = new ArrayList<>();
    Map<String, List<Telling>> byDate = new LinkedHashMap<>();
    for (Telling telling : finest) {
      String text = telling.date() == null ? "" : telling.date().text();
      List<Telling> same = byDate.get(text);
      List<Telling> holder = same != null ? same : onlyWithin(clusters, telling);
      if (holder == null) {
        holder = new ArrayList<>();
        clusters.add(holder);
        byDate.put(text, holder);
      }
      holder.add(telling);
    }
    return clusters;
  }

  /// The one cluster whose date the telling's coarser date holds; null where there is none or
  /// several compete.
  private static @Nullable List<Telling> onlyWithin(List<List<Telling>> clusters, Telling telling) {
    Edtf coarse = telling.date();
    if (coarse == null) {
      return null;
    }
    List<Telling> only = null;
    for (List<Telling> cluster : clusters) {
      Edtf fine = cluster.get(0).date();
      if (fine != null
          && !fine.first().isBefore(coarse.first())
          && !fine.last().isAfter(coarse.last())) {
        if (only != null) {
          return null;
        }
        only = cluster;
      }
    }
    return only;
  }

  private static Happening happening(List<Telling> tellings, Independence independence) {
    List<Telling> byDocument = new ArrayList<>(tellings);
    byDocument.sort(
        Comparator.comparingInt(Telling::order)
            .thenComparing(telling -> -telling.event().confidence()));
    List<String> documents = byDocument.stream().map(Telling::id).distinct().toList();
    List<Fold> folds = independence.folds(byDocument);
    Telling fullest = fullest(byDocument, folds);
    return new Happening(
        tellings.get(0).date(),
        type(byDocument),
        parties(fullest.event().actors()),
        parties(fullest.event().recipients()),
        status(byDocument),
        summary(fullest),
        documents,
        folds,
        Math.max(1, documents.size() - folds.size()),
        byDocument.stream()
            .map(telling -> telling.document().article().language())
            .distinct()
            .toList(),
        assertedBy(byDocument),
        deniedBy(byDocument),
        byDocument.stream()
            .map(telling -> new Evidence(telling.id(), telling.event().evidence()))
            .distinct()
            .toList());
  }

  /// The telling with the most parties, in the longest passage, of a document that is not folded
  /// away.
  private static Telling fullest(List<Telling> tellings, List<Fold> folds) {
    List<String> folded = folds.stream().map(Fold::document).toList();
    return tellings.stream()
        .filter(telling -> !folded.contains(telling.id()))
        .max(
            Comparator.comparingInt((Telling telling) -> parties(telling))
                .thenComparingInt(telling ->
                    Math.min(LONGEST_SUMMARY, telling.event().evidence().text().length()))
                .thenComparing(telling -> -telling.order()))
        .orElse(tellings.get(0));
  }

  private static int parties(Telling telling) {
    return parties(telling.event().actors()).size() + parties(telling.event().recipients()).size();
  }

  private static String summary(Telling telling) {
    String text = telling.event().evidence().text().replace('\n', ' ');
    return text.length() <= LONGEST_SUMMARY
        ? text
        : text.substring(
                0,
                text.offsetByCodePoints(
                    0, Math.min(LONGEST_SUMMARY, text.codePointCount(0, text.length()))))
            + (char) 0x2026;
  }

  /// What most tellings call it; where as many say either, what comes first in the ontology.
  private static EventType type(List<Telling> tellings) {
    Map<EventType, Integer> counts = new java.util.TreeMap<>();
    tellings.forEach(telling -> counts.merge(telling.event().type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EventType, Integer>comparingByValue()
                .thenComparing(Map.Entry.<EventType, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private static List<String> parties(List<Participant> participants) {
    return Telling.keys(participants);
  }

  /// What somebody asserts outweighs what others deny or only plan.
  private static Status status(List<Telling> tellings) {
    for (Status status :
        List.of(Status.OCCURRED, Status.ONGOING, Status.HISTORICAL, Status.PLANNED)) {
      if (tellings.stream().anyMatch(telling -> telling.event().status() == status)) {
        return status;
      }
    }
    return Status.DENIED;
  }

  private static List<String> assertedBy(List<Telling> tellings) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Telling telling : tellings) {
      if (telling.event().status() != Status.DENIED) {
        names.addAll(telling.event().claimedBy());
        if (telling.event().claimedBy().isEmpty()) {
          names.add(outlet(telling));
        }
      }
    }
    return List.copyOf(names);
  }

  private static String outlet(Telling telling) {
    String outlet = telling.document().article().outlet();
    return outlet == null ? telling.id() : outlet;
  }

  private static List<String> deniedBy(List<Telling> tellings) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Telling telling : tellings) {
      if (telling.event().status() == Status.DENIED) {
        names.addAll(telling.event().claimedBy());
      }
    }
    return List.copyOf(names);
  }
}

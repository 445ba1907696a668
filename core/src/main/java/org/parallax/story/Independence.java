package org.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.relate.Link;

/// Folds tellings that only repeat another: copies, translations and excerpts of it, the text of
/// the same wire, the same outlet again, or the word of the same cited source and nobody else's.
final class Independence {

  private final Map<String, List<Link>> byDerived = new HashMap<>();

  Independence(List<Link> links) {
    for (Link link : links) {
      byDerived.computeIfAbsent(link.to(), to -> new ArrayList<>()).add(link);
    }
  }

  /// The folds among the tellings of one happening, at most one for each document.
  ///
  /// @param tellings earliest document first
  List<Fold> folds(List<Telling> tellings) {
    Map<String, List<Telling>> byDocument = new LinkedHashMap<>();
    tellings.forEach(
        telling -> byDocument.computeIfAbsent(telling.id(), id -> new ArrayList<>()).add(telling));
    List<Fold> folds = new ArrayList<>();
    Map<String, String> wires = new HashMap<>();
    Map<String, String> outlets = new HashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (Map.Entry<String, List<Telling>> entry : byDocument.entrySet()) {
      String id = entry.getKey();
      Article article = entry.getValue().get(0).document().article();
      Fold fold = linked(id, byDocument);
      fold = fold != null ? fold : repeated(id, wires, article.provenance().wire(), "same-wire");
      fold = fold != null ? fold : repeated(id, outlets, article.outlet(), "same-outlet");
      fold =
          fold != null ? fold : repeated(id, sources, onlySource(entry.getValue()), "same-source");
      if (fold != null) {
        folds.add(fold);
      }
    }
    return folds;
  }

  private @Nullable Fold linked(String id, Map<String, List<Telling>> among) {
    for (Link link : byDerived.getOrDefault(id, List.of())) {
      if (among.containsKey(link.from())) {
        return new Fold(id, link.from(), link.kind().code());
      }
    }
    return null;
  }

  private static @Nullable Fold repeated(
      String id, Map<String, String> first, @Nullable String key, String reason) {
    if (key == null) {
      return null;
    }
    String before = first.putIfAbsent(key, id);
    return before == null ? null : new Fold(id, before, reason + ": " + key);
  }

  /// The one source by whose word a document tells it; null where it is told in the outlet's own
  /// voice or by several.
  private static @Nullable String onlySource(List<Telling> tellings) {
    String only = null;
    for (Telling telling : tellings) {
      List<String> by = telling.event().claimedBy();
      if (by.size() != 1 || only != null && !only.equals(by.get(0))) {
        return null;
      }
      only = by.get(0);
    }
    return only;
  }
}

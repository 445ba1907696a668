package org.parallax.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.document.Article;
import org.parallax.document.Span;
import org.parallax.story.Evidence;
import org.parallax.story.Happening;

/// What stands where in a dossier: which anchor a document, a passage or a happening has.
final class Index {

  private final Anchors anchors = new Anchors();
  private final Map<String, Annotations> byId = new LinkedHashMap<>();
  private final Map<String, NavigableSet<Integer>> linked = new HashMap<>();
  private final Map<Evidence, String> happenings = new HashMap<>();

  Index(List<Annotations> documents) {
    for (Annotations document : documents) {
      String id = document.article().id();
      if (byId.putIfAbsent(id, document) == null) {
        anchors.takeDocument(id);
      }
    }
  }

  Anchors anchors() {
    return anchors;
  }

  /// The documents, each id once.
  Iterable<Annotations> documents() {
    return byId.values();
  }

  @Nullable Article article(String id) {
    Annotations found = byId.get(id);
    return found == null ? null : found.article();
  }

  /// A link to a document, or null where the dossier does not hold it.
  @Nullable String link(String id) {
    String anchor = anchors.document(id);
    return anchor == null ? null : "#" + anchor;
  }

  /// A link to a passage of a document, which gets an anchor by being linked; null where there is
  /// no such document.
  @Nullable String link(String id, Span passage) {
    String anchor = anchors.document(id);
    if (anchor == null) {
      return null;
    }
    linked.computeIfAbsent(id, unused -> new TreeSet<>()).add(passage.start());
    return "#" + Anchors.passage(anchor, passage.start());
  }

  /// The code points of a document that links lead to.
  NavigableSet<Integer> linkedPoints(String id) {
    return linked.getOrDefault(id, new TreeSet<>());
  }

  /// Takes an anchor for a happening, by which its passages find it again.
  String enter(Happening happening) {
    String what =
        happening.type() + " " + happening.date() + happening.actors() + happening.recipients();
    String anchor = anchors.take("h-", what);
    happening.evidence().forEach(evidence -> happenings.putIfAbsent(evidence, anchor));
    return anchor;
  }

  /// A link to the happening of which a passage is evidence, or null.
  @Nullable String happening(String document, Span passage) {
    String anchor = happenings.get(new Evidence(document, passage));
    return anchor == null ? null : "#" + anchor;
  }
}

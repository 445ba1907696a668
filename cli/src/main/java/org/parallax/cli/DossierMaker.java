package org.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import org.parallax.relate.Link;
import org.parallax.relate.LinkKind;
import org.parallax.story.Happening;
import org.parallax.story.Relations;
import org.parallax.story.TimelineFilter;
import org.parallax.web.Dossier;

/// Reads all that a report shows.
final class DossierMaker {
  private DossierMaker() {}

  static Dossier of(
      Reading reading,
      List<String> inputs,
      @Nullable Path leftOut,
      TimelineFilter filter,
      String title,
      ErrorReporter errors) {
    List<Annotations> read = reading.annotations(inputs, leftOut);
    Relations relations = reading.parallax().relate(read);
    List<Annotations> documents = reading.parallax().dated(read, relations);
    List<Happening> happenings =
        reading.parallax().timeline(documents, relations).stream().filter(filter::accepts).toList();
    List<Comparison> comparisons = comparisons(reading, documents, relations.links());
    return new Dossier(
        title,
        documents,
        relations.links(),
        relations.stories(),
        happenings,
        comparisons,
        errors.problems());
  }

  /// Of all links but plain copies, which have nothing to compare.
  private static List<Comparison> comparisons(
      Reading reading, List<Annotations> documents, List<Link> links) {
    Map<String, Annotations> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.article().id(), document));
    List<Comparison> comparisons = new ArrayList<>();
    reading.<Link, Comparison>inOrder(
        link -> reading.parallax().compare(expect(byId, link.from()), expect(byId, link.to())),
        link -> link.from() + " and " + link.to(),
        comparisons::add,
        sink -> links.stream().filter(link -> link.kind() != LinkKind.COPY).forEach(sink),
        link -> 1L);
    return comparisons;
  }

  private static Annotations expect(Map<String, Annotations> documents, String id) {
    Annotations document = documents.get(id);
    if (document == null) {
      throw new IllegalStateException("a link names " + id + ", which is no document");
    }
    return document;
  }
}

package org.parallax.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.document.Published;
import org.parallax.document.PublishedRange;

/// Bounds pages without a date by dated pages that they are linked to: what is derived cannot be
/// older than its original.
public final class LinkedDates {

  private LinkedDates() {}

  /// The same documents, in the same order; those without a date with the bounds that their links
  /// add.
  public static List<Annotations> bound(List<Annotations> documents, List<Link> links) {
    Map<String, Published> dates = new HashMap<>();
    Map<String, PublishedRange> ranges = new HashMap<>();
    for (Annotations document : documents) {
      Published published = document.article().published();
      PublishedRange range = document.article().publishedRange();
      if (published != null) {
        dates.put(document.article().id(), published);
      } else if (range != null) {
        ranges.put(document.article().id(), range);
      }
    }
    for (Link link : links) {
      Published original = dates.get(link.from());
      Published derived = dates.get(link.to());
      if (original != null && derived == null) {
        ranges.compute(
            link.to(),
            (id, range) -> narrowed(range, original.date(), null, "derived-from: " + link.from()));
      } else if (derived != null && original == null) {
        ranges.compute(
            link.from(),
            (id, range) -> narrowed(range, null, derived.date(), "original-of: " + link.to()));
      }
    }
    return documents.stream()
        .map(document ->
            dates.containsKey(document.article().id())
                ? document
                : document.withArticle(
                    document.article().withPublishedRange(ranges.get(document.article().id()))))
        .toList();
  }

  /// A bound that contradicts what is known already adds nothing.
  private static @Nullable PublishedRange narrowed(
      @Nullable PublishedRange range,
      @Nullable LocalDate notBefore,
      @Nullable LocalDate notAfter,
      String reason) {
    LocalDate first = range == null ? null : range.notBefore();
    LocalDate last = range == null ? null : range.notAfter();
    boolean later =
        notBefore != null
            && (first == null || notBefore.isAfter(first))
            && (last == null || !notBefore.isAfter(last));
    boolean earlier =
        notAfter != null
            && (last == null || notAfter.isBefore(last))
            && (first == null || !notAfter.isBefore(first));
    if (!later && !earlier) {
      return range;
    }
    List<String> evidence = new ArrayList<>(range == null ? List.of() : range.evidence());
    evidence.add(reason + " " + (later ? notBefore : notAfter));
    return new PublishedRange(later ? notBefore : first, earlier ? notAfter : last, evidence);
  }
}

package org.parallax.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.document.Published;
import org.parallax.relate.Groups;
import org.parallax.relate.Likeness;
import org.parallax.relate.Link;

/// Gathers documents that report the same event into stories: linked documents first, then groups
/// that are alike in what they name and say, nearest first, as long as all of both are alike on
/// average (average linkage).
///
/// Immutable; may be shared by threads.
public final class StoryGatherer {

  /// Documents less alike than this tell different stories.
  private static final double ALIKE = 0.26;

  /// Reports of one event appear within some days.
  private static final long DAYS_APART = 10;

  private final Likeness.Reader likeness;

  public StoryGatherer(Likeness.Reader likeness) {
    this.likeness = likeness;
  }

  /// The stories, earliest first; a document on its own is one.
  public List<Story> gather(List<Annotations> documents, List<Link> links) {
    List<Annotations> ordered = HappeningGatherer.inOrder(documents);
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < ordered.size(); at++) {
      places.put(ordered.get(at).article().id(), at);
    }
    Groups groups = new Groups(ordered.size());
    for (Link link : links) {
      Integer from = places.get(link.from());
      Integer to = places.get(link.to());
      if (from != null && to != null) {
        groups.join(from, to);
      }
    }
    joinAlike(ordered, groups);
    Map<Integer, List<Annotations>> members = new LinkedHashMap<>();
    for (int at = 0; at < ordered.size(); at++) {
      members.computeIfAbsent(groups.of(at), g -> new ArrayList<>()).add(ordered.get(at));
    }
    return members.values().stream().map(StoryGatherer::story).toList();
  }

  private void joinAlike(List<Annotations> ordered, Groups groups) {
    Likeness alike = likeness.read(ordered);
    List<Likeness.Pair> pairs = new ArrayList<>(alike.pairs(ALIKE));
    pairs.removeIf(pair -> !near(ordered.get(pair.one()), ordered.get(pair.other())));
    pairs.sort(
        Comparator.comparingDouble(Likeness.Pair::score)
            .reversed()
            .thenComparingInt(Likeness.Pair::one)
            .thenComparingInt(Likeness.Pair::other));
    for (Likeness.Pair pair : pairs) {
      if (groups.of(pair.one()) != groups.of(pair.other())
          && groups.average(pair.one(), pair.other(), alike::of) >= ALIKE) {
        groups.join(pair.one(), pair.other());
      }
    }
  }

  private static boolean near(Annotations one, Annotations other) {
    LocalDate first = day(one);
    LocalDate second = day(other);
    return first == null
        || second == null
        || Math.abs(ChronoUnit.DAYS.between(first, second)) <= DAYS_APART;
  }

  private static @Nullable LocalDate day(Annotations document) {
    Published published = document.article().published();
    return published == null ? null : published.date();
  }

  private static Story story(List<Annotations> members) {
    List<String> ids = members.stream().map(document -> document.article().id()).toList();
    List<String> languages =
        members.stream()
            .map(document -> document.article().language())
            .distinct()
            .sorted()
            .toList();
    String title =
        members.stream()
            .map(document -> document.article().title())
            .filter(headline -> headline != null)
            .findFirst()
            .orElse(null);
    String smallest = ids.stream().min(Comparator.naturalOrder()).orElseThrow();
    return new Story("story:" + smallest, ids, languages, title);
  }
}

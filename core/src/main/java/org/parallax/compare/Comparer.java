package org.parallax.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.document.Span;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityType;
import org.parallax.relate.Alignment;
import org.parallax.relate.Bead;
import org.parallax.relate.LinkKind;
import org.parallax.relate.Passage;
import org.parallax.time.TimeMention;

/// Compares two tellings passage by passage: what was dropped, added or changed on the way.
///
/// Immutable; may be shared by threads.
public final class Comparer {

  /// Below this an answer is a guess; in an aligned pair the order carries weak answers too.
  private static final double ANSWERED = 0.5;

  private final Alignment.Reader reader;
  private final SameName sameName;

  public Comparer(Alignment.Reader reader, SameName sameName) {
    this.reader = reader;
    this.sameName = sameName;
  }

  /// @param kind how the two are linked, or null where they are not
  public Comparison compare(Annotations one, Annotations other, @Nullable LinkKind kind) {
    Alignment alignment = reader.read(one, other);
    Annotations original = alignment.originalFirst() ? one : other;
    Annotations derived = alignment.originalFirst() ? other : one;
    List<AlignedPassage> aligned = new ArrayList<>();
    boolean[] answered = new boolean[alignment.original().size()];
    boolean[] answering = new boolean[alignment.derived().size()];
    List<Change> numbers = new ArrayList<>();
    List<Change> dates = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (bead.shared() < ANSWERED) {
        continue;
      }
      AlignedPassage pair =
          new AlignedPassage(
              join(original, alignment.original(), bead.from(), bead.to()),
              join(derived, alignment.derived(), bead.otherFrom(), bead.otherTo()),
              Math.round(1000 * (1 - Math.exp(-bead.shared() / 6))) / 1000.0);
      aligned.add(pair);
      Arrays.fill(answered, bead.from(), bead.to(), true);
      Arrays.fill(answering, bead.otherFrom(), bead.otherTo(), true);
      numbers.addAll(Differences.numbers(pair.original(), pair.derived()));
      dates.addAll(
          Differences.dates(
              within(original.times(), pair.original()), within(derived.times(), pair.derived())));
    }
    return new Comparison(
        original.article().id(),
        derived.article().id(),
        kind,
        aligned,
        unanswered(alignment.original(), answered),
        unanswered(alignment.derived(), answering),
        missing(attributions(original), derived, attributions(derived)),
        missing(attributions(derived), original, attributions(original)),
        numbers,
        dates,
        missing(names(original), derived, names(derived)));
  }

  private static Span join(Annotations document, List<Passage> passages, int from, int to) {
    Span first = passages.get(from).span();
    Span last = passages.get(to - 1).span();
    String text = document.article().text();
    int start = text.offsetByCodePoints(0, first.start());
    return new Span(
        first.start(),
        last.end(),
        text.substring(start, text.offsetByCodePoints(start, last.end() - first.start())));
  }

  private static List<TimeMention> within(List<TimeMention> times, Span passage) {
    return times.stream().filter(time -> passage.covers(time.span())).toList();
  }

  private static List<Span> unanswered(List<Passage> passages, boolean[] answered) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < answered.length; i++) {
      if (!answered[i]) {
        spans.add(passages.get(i).span());
      }
    }
    return spans;
  }

  /// Everybody a document cites, by name, at the first place where it does. An outlet that is named
  /// is cited.
  private static Map<String, Span> attributions(Annotations document) {
    Map<String, Span> cited = new LinkedHashMap<>();
    for (Entity entity : document.entities()) {
      if (entity.type() == EntityType.PUBLICATION) {
        cited.putIfAbsent(entity.name(), entity.mentions().get(0));
      }
    }
    for (Claim claim : document.claims()) {
      if (claim.source() != null && claim.source().entity() != null) {
        cited.putIfAbsent(claim.source().name(), claim.source().span());
      }
    }
    return cited;
  }

  private static Map<String, Span> names(Annotations document) {
    Map<String, Span> names = new LinkedHashMap<>();
    for (Entity entity : document.entities()) {
      if (entity.type() != EntityType.PUBLICATION
          && entity.type() != EntityType.OTHER
          && !entity.mentions().isEmpty()) {
        names.putIfAbsent(entity.name(), entity.mentions().get(0));
      }
    }
    return names;
  }

  /// What of the one's names the other has neither as an entity nor as a spelling of one.
  private List<Attribution> missing(
      Map<String, Span> wanted, Annotations other, Map<String, Span> known) {
    Set<String> there = new LinkedHashSet<>(known.keySet());
    other.entities().forEach(entity -> there.add(entity.name()));
    List<Attribution> missing = new ArrayList<>();
    wanted.forEach((name, span) -> {
      if (!there.contains(name)
          && there.stream().noneMatch(candidate -> sameName.test(name, candidate))) {
        missing.add(new Attribution(name, span));
      }
    });
    return missing;
  }
}

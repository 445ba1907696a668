package org.parallax.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Languages;

/// Finds which documents are copies, near-copies, excerpts or translations of which.
///
/// Immutable; may be shared by threads.
public final class LinkFinder {

  /// A translation is one from here on; below that two tellings of one event look alike too often.
  private static final double DECISION = 0.7;

  /// Fewer answered passages prove nothing, however well they fit.
  private static final int FEWEST_BEADS = 3;

  private final ProfileReader reader;
  private final LinkWeights decision;

  public LinkFinder(Languages languages, NameMatcher names) {
    this.reader = new ProfileReader(languages, names);
    this.decision = new LinkWeights(languages.knowledge());
  }

  /// The links, most certain first; the same whatever the order of the documents.
  public List<Link> find(List<Annotations> documents) {
    List<Profile> profiles = new ArrayList<>();
    documents.stream()
        .sorted(Comparator.comparing(document -> document.article().id()))
        .forEach(document -> profiles.add(reader.read(document)));
    AnchorWeights weights = new AnchorWeights(profiles);
    Candidates candidates = new Candidates(profiles, weights);
    SharedText shared = new SharedText(profiles);
    List<Link> links = new ArrayList<>();
    for (Candidates.Pair pair : candidates.sameLanguage()) {
      add(links, sameLanguage(profiles.get(pair.one()), profiles.get(pair.other()), shared));
    }
    evidence(profiles, candidates, weights, shared)
        .forEach((pair, evidence) ->
            add(
                links,
                translation(profiles.get(pair.one()), profiles.get(pair.other()), evidence)));
    links.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::from)
            .thenComparing(Link::to));
    return links;
  }

  private static void add(List<Link> links, @Nullable Link link) {
    if (link != null) {
      links.add(link);
    }
  }

  private static @Nullable Link sameLanguage(Profile one, Profile other, SharedText shared) {
    if (!one.language().equals(other.language())) {
      return null;
    }
    SharedText.Overlap overlap = shared.of(one, other);
    LinkKind kind = overlap.kind();
    double score = kind == LinkKind.EXCERPT ? overlap.containment() : overlap.resemblance();
    return kind == null ? null : link(one, other, kind, score);
  }

  private @Nullable Link translation(Profile one, Profile other, Evidence evidence) {
    double probability = decision.probability(evidence);
    boolean enough =
        evidence.beads()
            >= Math.min(FEWEST_BEADS, Math.min(one.passages().size(), other.passages().size()));
    return probability >= DECISION && enough
        ? link(one, other, LinkKind.TRANSLATION, probability)
        : null;
  }

  /// What speaks for each pair of documents in different languages.
  static Map<Candidates.Pair, Evidence> evidence(
      List<Profile> profiles, Candidates candidates, AnchorWeights weights, SharedText shared) {
    Map<Candidates.Pair, Evidence> found = new LinkedHashMap<>();
    for (Candidates.Pair pair : candidates.otherLanguages()) {
      found.put(
          pair, evidence(profiles.get(pair.one()), profiles.get(pair.other()), weights, shared));
    }
    return Rivals.lead(found, profiles);
  }

  private static Evidence evidence(
      Profile one, Profile other, AnchorWeights weights, SharedText shared) {
    List<Passage> first = own(one, shared);
    List<Passage> second = own(other, shared);
    return Evidence.of(first, second, new Aligner(weights).align(first, second), weights);
  }

  private static List<Passage> own(Profile profile, SharedText shared) {
    return profile.passages().stream().filter(passage -> !shared.isFurniture(passage)).toList();
  }

  private static Link link(Profile one, Profile other, LinkKind kind, double score) {
    Direction.Verdict verdict = Direction.of(one, other);
    Profile from = verdict.forFirst() >= 0 ? one : other;
    Profile to = from == one ? other : one;
    return new Link(from.id(), to.id(), kind, Math.round(score * 1000) / 1000.0, verdict.reasons());
  }
}

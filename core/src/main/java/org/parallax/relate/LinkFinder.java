package org.parallax.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.annotate.Annotations;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Languages;

/// Finds which documents are copies, near-copies, excerpts or translations of which.
///
/// Immutable; may be shared by threads.
public final class LinkFinder {

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
    Corpus corpus = Corpus.of(profiles);
    Map<Candidates.Pair, Link> links = new LinkedHashMap<>();
    corpus
        .versions()
        .forEach((pair, version) -> {
          if (version.kind() != null) {
            links.put(pair, link(profiles, pair, version.kind(), version.score()));
          }
        });
    Translations.find(corpus.documents(), corpus.evidence(), corpus.versions().keySet(), decision)
        .forEach((pair, score) ->
            links.computeIfAbsent(pair, p -> link(profiles, p, LinkKind.TRANSLATION, score)));
    List<Link> sorted = new ArrayList<>(links.values());
    sorted.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Link::from)
            .thenComparing(Link::to));
    return sorted;
  }

  private static Link link(
      List<Profile> profiles, Candidates.Pair pair, LinkKind kind, double score) {
    Profile one = profiles.get(pair.one());
    Profile other = profiles.get(pair.other());
    Direction.Verdict verdict = Direction.of(one, other);
    Profile from = verdict.forFirst() >= 0 ? one : other;
    Profile to = from == one ? other : one;
    return new Link(from.id(), to.id(), kind, Math.round(score * 1000) / 1000.0, verdict.reasons());
  }
}

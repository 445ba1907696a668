package org.parallax.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents that are compared with each other, and what is known of the pairs worth a close look.
///
/// @param documents as numbers, without page furniture
/// @param versions pairs of one language that have a common origin
/// @param evidence what speaks for pairs of different languages being translations
record Corpus(
    List<WeighedDocument> documents,
    Map<Candidates.Pair, Version> versions,
    Map<Candidates.Pair, Evidence> evidence) {

  static Corpus of(List<Profile> profiles) {
    AnchorWeights weights = new AnchorWeights(profiles);
    SharedText shared = new SharedText(profiles);
    List<WeighedDocument> documents =
        profiles.stream().map(profile -> weights.weigh(profile, own(profile, shared))).toList();
    Candidates candidates = new Candidates(profiles, documents);
    Map<Candidates.Pair, Version> versions =
        Version.find(profiles, documents, candidates.sameLanguage(), shared);
    Map<Candidates.Pair, Evidence> found = new LinkedHashMap<>();
    for (Candidates.Pair pair : candidates.otherLanguages()) {
      found.put(pair, Evidence.of(documents.get(pair.one()), documents.get(pair.other())));
    }
    return new Corpus(documents, versions, Rivals.lead(found, documents, versions.keySet()));
  }

  private static List<Passage> own(Profile profile, SharedText shared) {
    return profile.passages().stream().filter(passage -> !shared.isFurniture(passage)).toList();
  }
}

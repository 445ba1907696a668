package org.parallax.relate;

import java.util.List;
import org.parallax.annotate.Annotations;

/// A document as it is compared with others.
///
/// @param passages its sentences in order, headline first
/// @param shingles fingerprints of its runs of words, sorted, each once
public record Profile(Annotations document, List<Passage> passages, long[] shingles) {

  public Profile {
    passages = List.copyOf(passages);
  }

  String id() {
    return document.article().id();
  }

  String language() {
    return document.article().language();
  }
}

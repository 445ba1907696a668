package org.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Tokens;

/// The cues of a text, by sentence.
final class Cues {

  private final List<Cue> all;
  private final List<List<Cue>> bySentence = new ArrayList<>();

  Cues(List<Cue> cues, Tokens tokens) {
    all = List.copyOf(cues);
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      bySentence.add(List.of());
    }
    for (Cue cue : all) {
      int sentence = tokens.sentenceOf(cue.from());
      List<Cue> more = new ArrayList<>(bySentence.get(sentence));
      more.add(cue);
      bySentence.set(sentence, more);
    }
  }

  /// In the order of the text.
  List<Cue> all() {
    return all;
  }

  List<Cue> in(int sentence) {
    return bySentence.get(sentence);
  }

  /// The cues of two sentences, which may be the same.
  List<Cue> in(int sentence, int other) {
    if (sentence == other) {
      return in(sentence);
    }
    List<Cue> both = new ArrayList<>(in(sentence));
    both.addAll(in(other));
    return both;
  }
}

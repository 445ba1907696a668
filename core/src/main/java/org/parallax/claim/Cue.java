package org.parallax.claim;

import org.parallax.language.Mark;

/// A word that attributes a statement.
///
/// @param frame how it colours what it attributes
record Cue(Mark mark, Stances.Frame frame) {

  int from() {
    return mark.from();
  }

  int to() {
    return mark.to();
  }

  /// «According to», «theo», «به گزارش»: the source follows and the statement is the rest of the
  /// sentence.
  boolean isPreposition() {
    return mark.sense().detail().equals("prep") || isAside();
  }

  /// An adverb that names its source like a preposition («…, so der Minister»), but only behind
  /// punctuation and right before the source.
  boolean isAside() {
    return !frame.isHearsay() && mark.sense().detail().equals("adv");
  }

  /// «Reportedly», «据悉»: nobody is named and the statement is the rest of the sentence.
  boolean isHearsay() {
    return frame.isHearsay() && !isVerb();
  }

  boolean isVerb() {
    return mark.sense().detail().equals("v");
  }

  /// Whether it is a verb that says, not one that thinks, wants or shows.
  boolean isSpeech() {
    return isVerb() && frame.kind().equals("speech");
  }
}

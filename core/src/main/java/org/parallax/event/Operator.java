package org.parallax.event;

import java.util.List;

/// A concept or marker that changes what the event in its complement is: a line of
/// `frames/operators.tsv`.
///
/// @param concepts any one of them is a trigger of its own
/// @param markers all of them together at a verb are a trigger too
/// @param complement how the embedded event hangs on it: `infinitive`, `that`, `noun`, `gerund`,
///   `verb`, a preposition, or a class of concepts
/// @param effects what it does, in order
record Operator(
    String id,
    List<String> concepts,
    List<String> markers,
    List<String> complement,
    List<Effect> effects) {

  Operator {
    concepts = List.copyOf(concepts);
    markers = List.copyOf(markers);
    complement = List.copyOf(complement);
    effects = List.copyOf(effects);
  }

  boolean isMarked() {
    return !markers.isEmpty();
  }
}

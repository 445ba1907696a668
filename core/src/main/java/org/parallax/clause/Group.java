package org.parallax.clause;

import java.util.List;
import org.parallax.entity.Mention;

/// A mention or several joined by «and».
///
/// @param markers what marks its part in the clause: a preposition or case, the likeliest meaning
///   first; empty where nothing does
/// @param object whether it is marked as the object
/// @param joined whether a preposition is written in one word with it
record Group(List<Mention> members, List<String> markers, boolean object, boolean joined) {

  int from() {
    return members.get(0).from();
  }

  int to() {
    return members.get(members.size() - 1).to();
  }

  /// Whether it may be what the verb acts on where no object stands: whose thing it is stands for
  /// the thing («backed the proposal of Norway»), and many Arabic verbs have a preposition of their
  /// own («condemned by»).
  boolean mayBeObject() {
    return joined || markers.contains(Markers.OF);
  }

  /// Whether only its place tells its part.
  boolean isBare() {
    return markers.isEmpty() && !object;
  }
}

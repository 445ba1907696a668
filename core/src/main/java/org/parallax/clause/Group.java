package org.parallax.clause;

import java.util.List;
import org.parallax.entity.Mention;

/// A mention or several joined by «and».
///
/// @param markers what marks its part in the clause: a preposition or case, the likeliest meaning
///   first; empty where nothing does
/// @param object whether it is marked as the object
record Group(List<Mention> members, List<String> markers, boolean object) {

  int from() {
    return members.get(0).from();
  }

  int to() {
    return members.get(members.size() - 1).to();
  }

  /// Whether only its place tells its part.
  boolean isBare() {
    return markers.isEmpty() && !object;
  }
}

package org.parallax.event;

import org.jspecify.annotations.Nullable;
import org.parallax.clause.Clause;
import org.parallax.language.Mark;

/// A word that may tell of an event, with the frame that reads it.
///
/// @param object the noun that the frame asked for, or null where it asked for none
record Trigger(Mark mark, EventFrame frame, @Nullable Mark object, Clause clause) {

  boolean isVerb() {
    return mark.sense().detail().equals("v");
  }

  /// The first token of trigger and object together.
  int from() {
    return object == null ? mark.from() : Math.min(mark.from(), object.from());
  }

  int to() {
    return object == null ? mark.to() : Math.max(mark.to(), object.to());
  }
}

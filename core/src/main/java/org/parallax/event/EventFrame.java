package org.parallax.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a concept means as an act: a line of `frames/events.tsv`.
///
/// @param object the classes of nouns, or markers, one of which must stand beside the trigger; or
///   null
/// @param type null where the trigger with such an object is no event
/// @param actor the slots in which the actor may stand, in the order in which they are tried
/// @param recipient the slots in which the recipient may stand
/// @param led whether the noun may stand as the subject of the trigger («talks failed»)
/// @param reciprocal whether all parties act alike
record EventFrame(
    String id,
    @Nullable String object,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<String> actor,
    List<String> recipient,
    boolean led,
    boolean reciprocal) {

  EventFrame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }
}

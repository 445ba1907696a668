package org.parallax.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import org.parallax.time.Edtf;

/// Something that a text says happened, in PLOVER's terms.
///
/// @param mode how, or null where the type has none or the text does not tell
/// @param contexts topics of the passage
/// @param cameo the nearest CAMEO code, or null
/// @param recipients empty for reciprocal acts, all of whose parties are actors
/// @param date when, or null where the text does not tell
/// @param place where, as named, or null
/// @param claimedBy names of those by whose word it happened; empty for the outlet's own
/// @param evidence the passage that holds trigger and parties
/// @param rule the frame that coded it, and behind `+` each operator above it, the nearest first
/// @param confidence 0..1, orders the events of a document
public record Event(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Edtf date,
    @Nullable String place,
    Status status,
    List<String> claimedBy,
    Span evidence,
    String rule,
    double confidence) {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    claimedBy = List.copyOf(claimedBy);
  }
}

package org.parallax.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.event.EventType;
import org.parallax.event.Status;
import org.parallax.time.Edtf;

/// A happening as it is shown.
///
/// @param date null where it is not known
/// @param tone style of its place between cooperation and conflict: `vc mc vk mk`
/// @param parties every party's name, for filtering
/// @param between the parties as one line
/// @param languages tags, for filtering
record HappeningView(
    String id,
    @Nullable Edtf date,
    String when,
    EventType type,
    String typeName,
    String tone,
    List<String> parties,
    String between,
    Passage summary,
    Status status,
    String statusName,
    int independent,
    String tally,
    List<String> assertedBy,
    List<String> deniedBy,
    List<String> languages,
    String languageNames,
    List<Telling> tellings) {

  boolean real() {
    return status == Status.OCCURRED || status == Status.ONGOING || status == Status.HISTORICAL;
  }

  boolean disputed() {
    return !deniedBy.isEmpty() || status == Status.DENIED;
  }

  /// Whether it tells what passed between several parties, which is what a dossier opens with.
  boolean foremost() {
    return parties.size() > 1 && status != Status.HYPOTHETICAL && status != Status.NEGATED;
  }

  int folded() {
    return Math.max(0, tellings.size() - independent);
  }
}

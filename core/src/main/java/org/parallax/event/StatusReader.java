package org.parallax.event;

import org.parallax.clause.Clause;
import org.parallax.clause.Clause.Opening;
import org.parallax.clause.Markers;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Tells how real an event is from what stands around its trigger: negation, conditions, the
/// future, modal words.
final class StatusReader {

  private static final int LOOK_BACK = 4;

  private final MarkedText text;

  StatusReader(MarkedText text) {
    this.text = text;
  }

  Status of(Trigger trigger) {
    Mark mark = trigger.mark();
    if (isNegated(trigger)) {
      return Status.NEGATED;
    }
    if (trigger.clause().opening() == Opening.CONDITION) {
      return Status.HYPOTHETICAL;
    }
    if (near(trigger, Markers.FUTURE) || mark.says("future")) {
      return Status.PLANNED;
    }
    if (near(trigger, Markers.POSSIBLE)
        || near(trigger, Markers.OBLIGED)
        || near(trigger, "modal-would")) {
      return Status.HYPOTHETICAL;
    }
    return near(trigger, Markers.PROGRESSIVE) || mark.says("progressive")
        ? Status.ONGOING
        : Status.OCCURRED;
  }

  boolean isFuture(Trigger trigger) {
    return near(trigger, Markers.FUTURE) || trigger.mark().says("future");
  }

  private boolean isNegated(Trigger trigger) {
    return trigger.mark().says("negated") || near(trigger, Markers.NEGATION);
  }

  /// Whether a marker stands right before the trigger, or behind it where auxiliaries follow their
  /// verb, and no other verb between.
  private boolean near(Trigger trigger, String marker) {
    if (!trigger.isVerb()) {
      return false;
    }
    Clause clause = trigger.clause();
    for (int token = trigger.mark().from() - 1;
        token >= Math.max(clause.from(), trigger.mark().from() - LOOK_BACK);
        token--) {
      if (Markers.at(text, token, marker)) {
        return true;
      }
      if (text.marksAt(token).stream().anyMatch(Markers::isVerb)) {
        return false;
      }
    }
    int behind = trigger.mark().to();
    return text.pack().order().equals("SOV")
        && behind < clause.to()
        && Markers.at(text, behind, marker);
  }
}

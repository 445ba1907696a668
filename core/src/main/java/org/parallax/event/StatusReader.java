package org.parallax.event;

import org.parallax.clause.Clause.Opening;
import org.parallax.clause.Markers;
import org.parallax.clause.VerbGroup;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Tells how real an event is from what stands around its trigger: negation, conditions, the
/// future, modal words.
final class StatusReader {

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
        || near(trigger, Markers.WOULD)) {
      return Status.HYPOTHETICAL;
    }
    return isProgressive(trigger) || mark.says("progressive") ? Status.ONGOING : Status.OCCURRED;
  }

  /// The auxiliary of the progressive may be that of the passive too («was killing», «was killed»).
  private boolean isProgressive(Trigger trigger) {
    return near(trigger, Markers.PROGRESSIVE)
        && (trigger.mark().says("gerund") || !near(trigger, Markers.PASSIVE));
  }

  private boolean isNegated(Trigger trigger) {
    return trigger.mark().says("negated") || near(trigger, Markers.NEGATION);
  }

  private boolean near(Trigger trigger, String marker) {
    return trigger.isVerb() && VerbGroup.holds(text, trigger.clause(), trigger.mark(), marker);
  }
}

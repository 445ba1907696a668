package org.parallax.event;

import org.jspecify.annotations.Nullable;
import org.parallax.language.Mark;

/// A reading of a clause as an event, on its way through the frame algebra.
///
/// @param trigger the word that tells of it
/// @param operator the word that changed what it is, or null
/// @param type after the algebra
/// @param undergone whether the operator's subject is who undergoes
/// @param hidden whether an operator closes over it
/// @param rule the frame, and behind `+` each operator that it was read by, the nearest first
record Candidate(
    Trigger trigger,
    @Nullable Mark operator,
    EventType type,
    @Nullable String mode,
    Status status,
    boolean undergone,
    boolean hidden,
    String rule) {

  static Candidate of(Trigger trigger, Status status) {
    EventType type = trigger.frame().type();
    if (type == null) {
      throw new IllegalArgumentException(trigger.frame().id() + " is no event");
    }
    return new Candidate(
        trigger, null, type, trigger.frame().mode(), status, false, false, trigger.frame().id());
  }

  Candidate turned(EventType to, @Nullable String newMode, @Nullable Mark by) {
    return new Candidate(
        trigger, by == null ? operator : by, to, newMode, status, undergone, hidden, rule);
  }

  /// The same, as the act of the verb's subject, or as it is where the verb is null.
  Candidate put(@Nullable Mark verb) {
    return verb == null
        ? this
        : new Candidate(trigger, verb, type, mode, status, undergone, hidden, rule);
  }

  Candidate undergoneBy(@Nullable Mark verb) {
    return new Candidate(trigger, verb, type, mode, status, true, hidden, rule);
  }

  Candidate with(Status other) {
    return new Candidate(trigger, operator, type, mode, other, undergone, hidden, rule);
  }

  Candidate hide() {
    return new Candidate(trigger, operator, type, mode, status, undergone, true, rule);
  }

  /// The same, naming an operator that it was read by.
  Candidate by(String operatorRule) {
    return new Candidate(
        trigger, operator, type, mode, status, undergone, hidden, rule + "+" + operatorRule);
  }
}

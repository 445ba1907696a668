package org.parallax.event;

import org.jspecify.annotations.Nullable;
import org.parallax.language.Mark;

/// A reading of a clause as an event, on its way through the frame algebra.
///
/// @param trigger the word that tells of it
/// @param operator the word that changed what it is, or null
/// @param type after the algebra
/// @param filling where its parties are looked for
/// @param hidden whether an operator closes over it
/// @param rule the frame, and behind `+` each operator that it was read by, the nearest first
record Candidate(
    Trigger trigger,
    @Nullable Mark operator,
    EventType type,
    @Nullable String mode,
    Status status,
    Filling filling,
    boolean hidden,
    String rule) {

  /// Where the parties of an event are looked for.
  enum Filling {
    /// In the clause around the trigger.
    CLAUSE,
    /// There too; the noun's light verb has who acts as its subject («held a protest»).
    CARRIED,
    /// The operator's subject undergoes; who acts stands with the trigger's noun.
    UNDERGONE,
    /// The operator's object acts; who undergoes stands with the trigger.
    ALLEGED,
    /// With the trigger's noun alone.
    NOUN
  }

  static Candidate of(Trigger trigger, Status status) {
    EventType type = trigger.frame().type();
    if (type == null) {
      throw new IllegalArgumentException(trigger.frame().id() + " is no event");
    }
    return new Candidate(
        trigger,
        null,
        type,
        trigger.frame().mode(),
        status,
        Filling.CLAUSE,
        false,
        trigger.frame().id());
  }

  Candidate turned(EventType to, @Nullable String newMode, @Nullable Mark by) {
    return new Candidate(
        trigger, by == null ? operator : by, to, newMode, status, filling, hidden, rule);
  }

  /// The same, as the act of the verb's subject, or as it is where the verb is null.
  Candidate put(@Nullable Mark verb) {
    return verb == null
        ? this
        : new Candidate(trigger, verb, type, mode, status, filling, hidden, rule);
  }

  /// The same, done to the subject of the verb.
  Candidate undergoneBy(Mark verb) {
    return new Candidate(trigger, verb, type, mode, status, Filling.UNDERGONE, hidden, rule);
  }

  /// The same, as what the verb's object is said to have done.
  Candidate allegedBy(Mark verb) {
    return new Candidate(trigger, verb, type, mode, status, Filling.ALLEGED, hidden, rule);
  }

  /// The same, told of only where it is a noun that names who did it to whom.
  Candidate presupposed() {
    boolean noun = !trigger.isVerb();
    return new Candidate(
        trigger, operator, type, mode, status, noun ? Filling.NOUN : filling, !noun, rule);
  }

  Candidate carried() {
    Filling carried = filling == Filling.CLAUSE ? Filling.CARRIED : filling;
    return new Candidate(trigger, operator, type, mode, status, carried, hidden, rule);
  }

  Candidate with(Status other) {
    return new Candidate(trigger, operator, type, mode, other, filling, hidden, rule);
  }

  Candidate hide() {
    return new Candidate(trigger, operator, type, mode, status, filling, true, rule);
  }

  /// The same, naming an operator that it was read by.
  Candidate by(String operatorRule) {
    return new Candidate(
        trigger, operator, type, mode, status, filling, hidden, rule + "+" + operatorRule);
  }
}

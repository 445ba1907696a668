package org.parallax.clause;

import java.util.List;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// What stands with a verb and says how it is meant: auxiliaries, negation, modal words.
public final class VerbGroup {

  private static final int LOOK_BACK_WORDS = 4;

  /// Where verbs stand last, these stand behind the subject, however far the verb is.
  private static final List<String> MODALS =
      List.of(Markers.POSSIBLE, Markers.OBLIGED, Markers.WOULD);

  private VerbGroup() {}

  /// Whether a marker belongs to the verb: right before it with no other verb between, or right
  /// behind it where auxiliaries follow their verb or the pack lets that marker `trail` it. In
  /// languages that close the clause with half of a verb, the auxiliary of the future makes the
  /// passive of a participle («wird beschossen» against «wird schießen»).
  public static boolean holds(MarkedText text, Clause clause, Mark verb, String marker) {
    boolean bracket = text.pack().order().equals("V2") && isLast(text, clause, verb);
    if (bracket && !isInfinitive(verb)) {
      if (marker.equals(Markers.FUTURE)) {
        return false;
      }
      if (marker.equals(Markers.PASSIVE) && has(text, clause, verb, Markers.FUTURE)) {
        return true;
      }
    }
    return has(text, clause, verb, marker);
  }

  /// Whether a form that closes its clause is the infinitive rather than the participle, which is
  /// often written like a finite form.
  private static boolean isInfinitive(Mark verb) {
    return verb.feature().equals("-") || verb.says(Markers.INFINITIVE);
  }

  private static boolean has(MarkedText text, Clause clause, Mark verb, String marker) {
    int first = firstOf(text, clause, verb, marker);
    for (int token = verb.from() - 1; token >= first; token--) {
      if (Markers.at(text, token, marker)) {
        return true;
      }
      if (text.marksAt(token).stream().anyMatch(Markers::isVerb)) {
        return false;
      }
    }
    boolean behind = text.pack().values("trailing").contains(marker) || isLast(text, clause, verb);
    return behind && verb.to() < clause.to() && Markers.at(text, verb.to(), marker);
  }

  /// How far to the left the marker may stand: to where the clause begins where the other half of
  /// the verb closes it.
  private static int firstOf(MarkedText text, Clause clause, Mark verb, String marker) {
    boolean far =
        switch (text.pack().order()) {
          case "SOV" -> MODALS.contains(marker);
          case "V2" -> !marker.equals(Markers.NEGATION) && isLast(text, clause, verb);
          default -> false;
        };
    return far
        ? clause.from()
        : Math.max(clause.from(), verb.from() - text.pack().tokens(LOOK_BACK_WORDS));
  }

  /// Markers go with the verb but for the nouns that only tell when.
  private static boolean isPart(Mark mark) {
    return mark.isMarker() && !mark.sense().id().equals(Markers.WHEN);
  }

  /// Whether the verb stands at the end of its clause, so that what it governs stands before it:
  /// always in languages of that order; in those that put half of a verb there, where only other
  /// parts of the verb follow.
  public static boolean isLast(MarkedText text, Clause clause, Mark verb) {
    if (!text.pack().order().equals("V2")) {
      return text.pack().order().equals("SOV");
    }
    for (int token = verb.to(); token < clause.to(); token++) {
      boolean part =
          text.tokens().isPunctuation(token)
              || text.marksAt(token).stream()
                  .anyMatch(mark -> isPart(mark) || Markers.isVerb(mark));
      if (!part) {
        return false;
      }
    }
    return true;
  }
}

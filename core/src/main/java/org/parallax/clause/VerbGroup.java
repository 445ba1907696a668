package org.parallax.clause;

import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// What stands with a verb and says how it is meant: auxiliaries, negation, modal words.
public final class VerbGroup {

  private static final int LOOK_BACK = 4;

  private VerbGroup() {}

  /// Whether a marker belongs to the verb: right before it with no other verb between, or right
  /// behind it where auxiliaries follow their verb.
  public static boolean holds(MarkedText text, Clause clause, Mark verb, String marker) {
    for (int token = verb.from() - 1;
        token >= Math.max(clause.from(), verb.from() - LOOK_BACK);
        token--) {
      if (Markers.at(text, token, marker)) {
        return true;
      }
      if (text.marksAt(token).stream().anyMatch(Markers::isVerb)) {
        return false;
      }
    }
    boolean behind = text.pack().order().equals("SOV") && verb.to() < clause.to();
    return behind && Markers.at(text, verb.to(), marker);
  }
}

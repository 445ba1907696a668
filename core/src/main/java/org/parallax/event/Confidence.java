package org.parallax.event;

import org.parallax.clause.Clause.Opening;

/// How far a reading is to be trusted: by the kind of its trigger, the clause it stands in, and the
/// parties found.
final class Confidence {

  private Confidence() {}

  static double of(Candidate candidate, RoleFiller.Parties parties) {
    double confidence = candidate.trigger().isVerb() ? 0.7 : 0.5;
    confidence += candidate.trigger().object() != null ? 0.1 : 0;
    confidence += candidate.operator() != null ? 0.1 : 0;
    confidence -= parties.actors().isEmpty() ? 0.2 : 0;
    confidence -=
        parties.recipients().isEmpty() && !candidate.trigger().frame().reciprocal() ? 0.1 : 0;
    Opening opening = candidate.trigger().clause().opening();
    confidence -=
        opening == Opening.RELATIVE
                || opening == Opening.SUBORDINATE
                || opening == Opening.CONDITION
            ? 0.15
            : 0;
    return Math.round(confidence * 100) / 100.0;
  }
}

package org.parallax.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.Clause;
import org.parallax.clause.Clause.Opening;
import org.parallax.clause.Markers;
import org.parallax.clause.VerbGroup;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Applies the operators around a trigger, the nearest first: promise, refuse, threaten, call for,
/// lift, will, will not.
///
/// An operator reaches its own complement only: an infinitive, a clause, or a noun right behind it.
/// Another verb between them stops the search.
final class Algebra {

  /// In words.
  private static final int REACH = 9;

  /// A noun that stands for an infinitive.
  private static final String VERBAL_NOUN = "verbal-noun";

  private static final int LAYERS = 3;

  private final MarkedText text;
  private final Operators operators;
  private final Concepts concepts;
  private final int reach;

  Algebra(MarkedText text, Operators operators, Concepts concepts) {
    this.text = text;
    this.operators = operators;
    this.concepts = concepts;
    this.reach = text.pack().tokens(REACH);
  }

  Candidate apply(Candidate candidate) {
    Candidate result = applyMarkers(candidate);
    int from = candidate.trigger().from();
    for (int layer = 0; layer < LAYERS && !result.hidden(); layer++) {
      Governor governor = governorOf(result.trigger(), from);
      if (governor == null) {
        break;
      }
      result = applyEffects(result, governor.operator(), governor.mark());
      if (governor.mark().from() >= from) {
        break;
      }
      from = governor.mark().from();
    }
    return result;
  }

  private record Governor(Operator operator, Mark mark) {}

  private Candidate applyMarkers(Candidate candidate) {
    if (!candidate.trigger().isVerb()) {
      return candidate;
    }
    for (Operator operator : operators.marked()) {
      boolean all =
          operator.markers().stream().allMatch(marker -> atVerb(candidate.trigger(), marker));
      if (all && !operator.complement().equals(List.of("noun"))) {
        return applyEffects(candidate, operator, null);
      }
    }
    return candidate;
  }

  /// The verb whose complement the trigger's clause is, or null where it is none.
  private @Nullable Mark sayingOf(Trigger trigger) {
    Clause clause = trigger.clause();
    int start = text.tokens().sentenceStart(clause.sentence());
    for (int token = clause.from() - 1;
        token >= start && clause.opening() == Opening.COMPLEMENT;
        token--) {
      for (Mark mark : text.marksAt(token)) {
        if (Markers.isVerb(mark)) {
          return mark;
        }
      }
    }
    return null;
  }

  private boolean atVerb(Trigger trigger, String marker) {
    Clause clause = trigger.clause();
    if (marker.equals(Markers.CONDITION)) {
      return clause.opening() == Opening.CONDITION;
    }
    if (marker.equals(Markers.NEGATION) && trigger.mark().says("negated")
        || trigger.mark().says(marker)) {
      return true;
    }
    return VerbGroup.holds(text, clause, trigger.mark(), marker);
  }

  /// The nearest operator that has the trigger in its complement.
  private @Nullable Governor governorOf(Trigger trigger, int before) {
    int start = text.tokens().sentenceStart(trigger.clause().sentence());
    List<String> between = new ArrayList<>();
    between.add(trigger.isVerb() ? "gerund" : "noun");
    boolean complement = trigger.clause().opening() == Opening.COMPLEMENT;
    for (int token = before - 1; token >= Math.max(start, before - reach); token--) {
      if (complement && token == trigger.clause().from() - 1) {
        between.add("that");
      }
      for (Mark mark : text.marksAt(token)) {
        if (mark.isMarker()) {
          between.add(complementOf(mark.sense().id()));
        }
      }
      Governor governor = governorAt(token, trigger, between);
      if (governor != null) {
        return governor;
      }
      if (isVerb(token)
          || opensSetting(token)
          || text.tokens().is(token, ';')
          || text.tokens().is(token, '.')) {
        break;
      }
    }
    return trigger.isVerb() || !text.pack().order().equals("SOV")
        ? null
        : verbBehind(trigger, before);
  }

  private @Nullable Governor governorAt(int token, Trigger trigger, List<String> between) {
    for (Mark mark : text.marksAt(token)) {
      if (!mark.isConcept()
          || mark.from() == trigger.mark().from()
          || trigger.object() != null && mark.from() == trigger.object().from()) {
        continue;
      }
      for (Operator operator : operators.of(mark.sense().id())) {
        if (takes(operator, trigger, between)) {
          return new Governor(operator, mark);
        }
      }
    }
    return null;
  }

  /// In a verb-last clause the operator follows the noun that it governs.
  private @Nullable Governor verbBehind(Trigger trigger, int before) {
    if (before != trigger.from()) {
      return null;
    }
    List<String> complements = complementsOf(trigger);
    for (int token = trigger.to();
        token < Math.min(trigger.clause().to(), trigger.to() + reach);
        token++) {
      Governor governor = isVerb(token) ? governorAt(token, trigger, complements) : null;
      if (governor != null) {
        return governor;
      }
    }
    return null;
  }

  /// What a noun before its verb may be to it: with «to» before it, it stands for a verb.
  private List<String> complementsOf(Trigger noun) {
    List<String> complements = new ArrayList<>(List.of("noun"));
    if (noun.from() > noun.clause().from()) {
      for (Mark mark : text.marksAt(noun.from() - 1)) {
        if (mark.is(Layer.MARKER, Markers.TO)) {
          complements.add("gerund");
          complements.add(VERBAL_NOUN);
        } else if (mark.is(Layer.MARKER, Markers.FOR)) {
          complements.add(Markers.FOR);
        }
      }
    }
    return complements;
  }

  private boolean takes(Operator operator, Trigger trigger, List<String> between) {
    for (String complement : operator.complement()) {
      if (complement.equals("infinitive")
          ? isInfinitive(trigger, between) || between.contains(VERBAL_NOUN)
          : between.contains(complement)) {
        return true;
      }
      if (concepts.contains(complement) && concepts.isA(trigger.mark().sense().id(), complement)) {
        return true;
      }
    }
    return false;
  }

  /// Languages without an infinitive marker put the verb right behind («đồng ý hỗ trợ»).
  private boolean isInfinitive(Trigger trigger, List<String> between) {
    return trigger.isVerb()
        && (between.contains("infinitive") || text.pack().values("infinitive").contains("bare"));
  }

  private static String complementOf(String marker) {
    return switch (marker) {
      case Markers.COMPLEMENT -> "that";
      case Markers.TO -> "to";
      default -> marker;
    };
  }

  private boolean opensSetting(int token) {
    return text.marksAt(token).stream().anyMatch(Markers::opensSetting);
  }

  private boolean isVerb(int token) {
    return text.marksAt(token).stream()
        .anyMatch(mark -> mark.sense().layer() == Layer.CONCEPT && Markers.isVerb(mark));
  }

  private Candidate applyEffects(Candidate candidate, Operator operator, @Nullable Mark by) {
    Candidate result = candidate;
    EventType before = candidate.type();
    boolean applied = false;
    for (Effect effect : operator.effects()) {
      if (effect.concerns(before)) {
        result = apply(effect, result, by);
        applied = true;
      }
    }
    return applied ? result.by(operator.id()) : result;
  }

  private Candidate apply(Effect effect, Candidate candidate, @Nullable Mark by) {
    return switch (effect) {
      case Effect.Turn turn ->
          candidate.turned(
              turn.to(),
              turn.mode() == null ? Modes.of(turn.to(), candidate.type()) : turn.mode(),
              by);
      case Effect.Mark mark -> candidate.with(mark.status());
      case Effect.Hide hide -> candidate.hide();
      case Effect.Keep keep -> candidate.carried();
      case Effect.Own own -> candidate;
      case Effect.Claimed claimed -> candidate;
      case Effect.Presupposed presupposed -> candidate.presupposed();
      case Effect.Alleged alleged ->
          by != null && Markers.isVerb(by) ? candidate.allegedBy(by) : candidate;
      case Effect.Undergone undergone -> by == null ? candidate : candidate.undergoneBy(by);
      case Effect.Speaker speaker -> candidate.put(sayingOf(candidate.trigger()));
    };
  }
}

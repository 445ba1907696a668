package org.parallax.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.Clause;
import org.parallax.clause.Clause.Opening;
import org.parallax.clause.Markers;
import org.parallax.clause.VerbGroup;
import org.parallax.entity.Mention;
import org.parallax.entity.Mentions;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Finds the words that may tell of an event. A frame that asks for an object fires only with a
/// noun of that class beside the trigger, behind it or, where verbs stand last, before it.
final class TriggerFinder {

  private static final int OBJECT_WITHIN_WORDS = 8;

  /// Sums of money are numbers («5 billion»).
  private static final List<String> NOMINAL = List.of("n", "num");

  /// Nouns that say what will be done, by whomever they bind.
  private static final String UNDERTAKINGS = "agreement,plan-proposal";

  private static final List<String> DETERMINERS = List.of(Markers.ARTICLE, Markers.OWN);

  private final EventFrames frames;
  private final Concepts concepts;
  private final EntityKinds kinds;
  private final Mentions mentions;

  TriggerFinder(EventFrames frames, Concepts concepts, EntityKinds kinds, Mentions mentions) {
    this.frames = frames;
    this.concepts = concepts;
    this.kinds = kinds;
    this.mentions = mentions;
  }

  /// The triggers of a clause in the order of the text, one for a phrase: its most specific
  /// reading.
  List<Trigger> find(MarkedText text, Clause clause) {
    List<Trigger> triggers = new ArrayList<>();
    int token = clause.from();
    while (token < clause.to()) {
      List<Mark> marks = text.marksAt(token);
      Trigger best = null;
      for (Mark mark : marks) {
        boolean read = mark.isConcept() && mark.from() == token;
        if (read && !isComplementOfNoun(text, mark) && !isRatherNoun(text, mark)) {
          Trigger trigger = read(text, mark, clause);
          if (trigger != null && (best == null || grade(trigger) > grade(best))) {
            best = trigger;
          }
        }
      }
      if (best != null) {
        triggers.add(best);
      }
      token = marks.isEmpty() ? token + 1 : Math.max(token + 1, marks.get(0).to());
    }
    return triggers;
  }

  /// A noun beside the trigger tells more of its sense than one inside of it.
  private static int grade(Trigger trigger) {
    Mark object = trigger.object();
    return object == null ? 1 : object == trigger.mark() ? 0 : 2;
  }

  /// «an agreement to supply ships»: who supplies is not the subject of the clause.
  private boolean isComplementOfNoun(MarkedText text, Mark mark) {
    int marker = mark.from() - 1;
    if (!Markers.isVerb(mark) || marker < 1 || !Markers.at(text, marker, Markers.INFINITIVE)) {
      return false;
    }
    List<Mark> before = text.marksAt(marker - 1);
    return before.stream()
        .anyMatch(left ->
            left.isConcept()
                && left.sense().detail().equals("n")
                && isOneOf(left.sense().id(), UNDERTAKINGS));
  }

  /// «Under attack», «its attacks»: a word that may be verb and noun is no verb behind a
  /// preposition or a determiner, nor behind another verb where it has no ending.
  private static boolean isRatherNoun(MarkedText text, Mark mark) {
    boolean plain = mark.feature().equals("-");
    boolean either =
        Markers.isVerb(mark)
            && (plain || mark.says("third"))
            && text.marksAt(mark.from()).stream()
                .anyMatch(other -> other.from() == mark.from() && Markers.isNoun(other));
    return either
        && mark.from() > 0
        && !text.pack().values("infinitive").contains("bare")
        && text.marksAt(mark.from() - 1).stream()
            .anyMatch(left -> precedesNouns(left) || plain && Markers.isVerb(left));
  }

  private static boolean precedesNouns(Mark mark) {
    return mark.isMarker()
        ? Markers.isRole(mark) || DETERMINERS.contains(mark.sense().id())
        : mark.sense().detail().equals("prep");
  }

  private @Nullable Trigger read(MarkedText text, Mark mark, Clause clause) {
    for (EventFrame frame : frames.of(mark.sense().id())) {
      if (frame.object() == null) {
        return new Trigger(mark, frame, null, clause);
      }
      Mark object = objectOf(text, mark, frame, frame.object(), clause);
      if (object != null && !tellsWhen(text, frame, object)) {
        return new Trigger(mark, frame, object, clause);
      }
    }
    return readAlone(text, mark, clause);
  }

  /// A phrase that holds its object itself needs none beside it.
  private @Nullable Trigger readAlone(MarkedText text, Mark mark, Clause clause) {
    List<EventFrame> asking = frames.of(mark.sense().id());
    List<Mark> inner = asking.isEmpty() ? List.of() : InnerNouns.of(text, mark);
    for (EventFrame frame : asking) {
      String classes = frame.object();
      if (classes != null && inner.stream().anyMatch(noun -> isOneOf(noun.sense().id(), classes))) {
        return new Trigger(mark, frame, mark, clause);
      }
    }
    return null;
  }

  private @Nullable Mark objectOf(
      MarkedText text, Mark mark, EventFrame frame, String classes, Clause clause) {
    int within = text.pack().tokens(OBJECT_WITHIN_WORDS);
    int reach = beforeNextVerb(text, mark, Math.min(clause.to(), mark.to() + within));
    Mark behind = search(text, mark.to(), reach, 1, classes);
    if (behind == null && hangsOnNoun(text, mark, clause)) {
      // «the sanctions that X imposed»
      Mark head = search(text, clause.from() - 1, clause.from() - 2, -1, classes);
      if (head != null) {
        return head;
      }
    }
    boolean before =
        frame.led() || VerbGroup.isLast(text, clause, mark) || isPassive(text, mark, clause);
    if (behind != null || !before) {
      return behind;
    }
    return search(
        text, mark.from() - 1, Math.max(clause.from(), mark.from() - within) - 1, -1, classes);
  }

  /// Whether the clause says who did it to the noun before it («… that X imposed»), not what the
  /// noun did («… that began»).
  private boolean hangsOnNoun(MarkedText text, Mark verb, Clause clause) {
    boolean relative =
        clause.opening() == Opening.RELATIVE || clause.opening() == Opening.COMPLEMENT;
    boolean verbFirst = text.pack().order().equals("VSO");
    return relative
        && clause.from() > 0
        && !mentions
            .in(verbFirst ? verb.to() : clause.from(), verbFirst ? clause.to() : verb.from())
            .isEmpty();
  }

  private static boolean isPassive(MarkedText text, Mark mark, Clause clause) {
    return mark.says(Markers.PASSIVE)
        || Markers.isVerb(mark) && VerbGroup.holds(text, clause, mark, Markers.PASSIVE);
  }

  /// What stands behind another verb is that verb's object, unless both share it («imposed and
  /// extended»).
  private static int beforeNextVerb(MarkedText text, Mark verb, int to) {
    for (int token = verb.to(); Markers.isVerb(verb) && token < to; token++) {
      boolean joined =
          Markers.at(text, token - 1, Markers.AND)
              || Markers.at(text, token - 1, Markers.INFINITIVE);
      boolean next =
          text.marksAt(token).stream().anyMatch(mark -> isFinite(text, mark))
              && text.marksAt(token).stream().noneMatch(Markers::isNoun);
      if (next && !joined) {
        return token;
      }
    }
    return to;
  }

  private static boolean isFinite(MarkedText text, Mark mark) {
    boolean plain = mark.feature().equals("-");
    return Markers.isVerb(mark)
        && !mark.says("gerund")
        && !mark.says("participle")
        && (!plain || text.pack().values("infinitive").contains("bare"));
  }

  private @Nullable Mark search(MarkedText text, int from, int to, int step, String classes) {
    for (int token = from; token != to && (to - token) * step > 0; token += step) {
      for (Mark mark : text.marksAt(token)) {
        String id = mark.sense().id();
        boolean noun = mark.isConcept() && NOMINAL.contains(mark.sense().detail());
        if (noun && isOneOf(id, classes) || mark.isMarker() && names(classes, id)) {
          return mark;
        }
      }
      Mention mention = mentions.at(token);
      Mark named = mention == null ? null : kinds.noun(mention);
      if (named != null && isOneOf(named.sense().id(), classes)) {
        return named;
      }
    }
    return null;
  }

  /// «a tax imposed during the curfew»: a noun behind a word for time alone is no object, though
  /// people die in an attack.
  private boolean tellsWhen(MarkedText text, EventFrame frame, Mark noun) {
    if (frame.led() || frame.type() == null) {
      return false;
    }
    int token = noun.from() - 1;
    while (token >= 0 && (mentions.at(token) != null || belongsToNoun(text, token))) {
      token--;
    }
    List<Mark> before = token < 0 ? List.of() : text.marksAt(token);
    return !before.isEmpty()
        && before.stream().allMatch(mark -> mark.is(Layer.MARKER, Markers.WHEN));
  }

  private static boolean belongsToNoun(MarkedText text, int token) {
    return text.marksAt(token).stream()
        .anyMatch(
            mark -> mark.is(Layer.MARKER, Markers.ARTICLE) || mark.sense().detail().equals("adj"));
  }

  private static boolean names(String classes, String marker) {
    return List.of(classes.split(",")).contains(marker);
  }

  private boolean isOneOf(String concept, String classes) {
    for (String one : classes.split(",")) {
      if (concept.equals(one.strip()) || concepts.isA(concept, one.strip())) {
        return true;
      }
    }
    return false;
  }
}

package org.parallax.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.claim.Claim;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.Clause;
import org.parallax.document.Span;
import org.parallax.entity.Gazetteer;
import org.parallax.entity.Mention;
import org.parallax.event.Candidate.Filling;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Concepts;
import org.parallax.language.MarkedText;
import org.parallax.time.TimeMention;

/// Codes what a text tells in PLOVER: triggers are read by frames, changed by operators, and their
/// roles filled from the clause. An act without any known party is no event.
///
/// Immutable; may be shared by threads.
public final class EventCoder {

  private static final int LONGEST_EVIDENCE = 50;

  private final EventFrames frames;
  private final Operators operators;
  private final EntityKinds kinds;
  private final Counterparts counterparts;
  private final Concepts concepts;

  public EventCoder(Knowledge knowledge, Gazetteer gazetteer, Concepts concepts) {
    this.frames = new EventFrames(knowledge, concepts);
    this.operators = new Operators(knowledge, concepts);
    this.kinds = new EntityKinds(knowledge, gazetteer);
    this.counterparts = new Counterparts(knowledge, concepts);
    this.concepts = concepts;
  }

  /// The events of a text, most certain first.
  ///
  /// @param published the day of publication, or null
  public List<Event> code(
      MarkedText text,
      ArgumentReader arguments,
      List<TimeMention> times,
      List<Claim> claims,
      @Nullable LocalDate published) {
    TriggerFinder finder = new TriggerFinder(frames, concepts, kinds, arguments.mentions());
    Algebra algebra = new Algebra(text, operators, concepts);
    StatusReader statuses = new StatusReader(text);
    RoleFiller roles = new RoleFiller(text, arguments, counterparts);
    EventDates dates = new EventDates(text, times);
    ClaimedPassages claimed = new ClaimedPassages(claims);
    List<Event> events = new ArrayList<>();
    List<Reading> before = List.of();
    for (Clause clause : arguments.clauses()) {
      List<Reading> readings = new ArrayList<>();
      for (Reading own : read(finder.find(text, clause), algebra, statuses, roles)) {
        Reading reading = sharing(own, before);
        readings.add(reading);
        events.addAll(
            events(text, reading.candidate(), reading.parties(), roles, dates, claimed, published));
      }
      before = readings;
    }
    events.sort(
        Comparator.comparingDouble(Event::confidence).reversed().thenComparing(Event::evidence));
    return events;
  }

  /// The rules that read a passage as no event, though its words may tell of one: frames of type
  /// `-`, and frames with the operators that close over them.
  public Set<String> withheld(MarkedText text, ArgumentReader arguments) {
    TriggerFinder finder = new TriggerFinder(frames, concepts, kinds, arguments.mentions());
    Algebra algebra = new Algebra(text, operators, concepts);
    StatusReader statuses = new StatusReader(text);
    Set<String> rules = new TreeSet<>();
    for (Clause clause : arguments.clauses()) {
      List<Trigger> triggers = finder.find(text, clause);
      triggers.stream()
          .filter(trigger -> trigger.frame().type() == null)
          .forEach(trigger -> rules.add(trigger.frame().id()));
      chosen(triggers).stream()
          .map(trigger -> algebra.apply(Candidate.of(trigger, statuses.of(trigger))))
          .filter(Candidate::hidden)
          .forEach(candidate -> rules.add(candidate.rule()));
    }
    return rules;
  }

  private record Reading(Candidate candidate, RoleFiller.Parties parties) {}

  /// «Left the treaty with Norway and imposed sanctions»: whom the second act hits is said with the
  /// first, where one subject did both.
  private static Reading sharing(Reading reading, List<Reading> before) {
    Trigger trigger = reading.candidate().trigger();
    boolean lacks =
        trigger.isVerb()
            && !trigger.frame().reciprocal()
            && reading.parties().recipients().isEmpty()
            && trigger.clause().opening() == Clause.Opening.COORDINATE;
    if (!lacks) {
      return reading;
    }
    for (Reading other : before) {
      Clause clause = other.candidate().trigger().clause();
      if (clause.sentence() == trigger.clause().sentence()
          && other.parties().actors().equals(reading.parties().actors())) {
        return new Reading(
            reading.candidate(),
            new RoleFiller.Parties(reading.parties().actors(), other.parties().recipients()));
      }
    }
    return reading;
  }

  /// The readings of a clause that are told of: one by its verb, the main one; a noun is read
  /// beside it only where it has parties of its own.
  private static List<Reading> read(
      List<Trigger> triggers, Algebra algebra, StatusReader statuses, RoleFiller roles) {
    List<Reading> readings = new ArrayList<>();
    for (Trigger trigger : chosen(triggers)) {
      Candidate candidate = algebra.apply(Candidate.of(trigger, statuses.of(trigger)));
      RoleFiller.Parties parties = roles.fill(candidate);
      if (!candidate.hidden() && isTold(candidate, parties)) {
        readings.add(new Reading(candidate, parties));
      }
    }
    List<Reading> kept = new ArrayList<>();
    readings.stream()
        .sorted(
            Comparator.comparingDouble(
                (Reading reading) -> -Confidence.of(reading.candidate(), reading.parties())))
        .filter(reading -> kept.stream().noneMatch(better -> covers(better, reading)))
        .forEach(kept::add);
    return kept;
  }

  /// Whether the better reading has all the parties of the other, so that this only says the same
  /// again.
  private static boolean covers(Reading better, Reading other) {
    List<Mention> there = better.parties().all();
    return other.candidate().filling() != Filling.NOUN && there.containsAll(other.parties().all());
  }

  /// Leaves out nouns that are the object of another trigger, and frames that say «no event».
  private static List<Trigger> chosen(List<Trigger> triggers) {
    List<Trigger> chosen = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean taken =
          triggers.stream()
              .anyMatch(other ->
                  other.object() != null
                      && other != trigger
                      && other.object().from() == trigger.mark().from());
      if (!taken && trigger.frame().type() != null) {
        chosen.add(trigger);
      }
    }
    return chosen;
  }

  private static boolean isTold(Candidate candidate, RoleFiller.Parties parties) {
    Trigger trigger = candidate.trigger();
    if (parties.actors().isEmpty() && parties.recipients().isEmpty()) {
      return false;
    }
    int all = parties.actors().size() + parties.recipients().size();
    boolean needsTwo = trigger.frame().reciprocal() && !trigger.isVerb();
    return switch (candidate.filling()) {
      case NOUN -> !parties.actors().isEmpty() && !parties.recipients().isEmpty();
      case UNDERGONE, ALLEGED -> true;
      case CLAUSE, CARRIED ->
          needsTwo
              ? all > 1
              : trigger.isVerb()
                  || all > 1
                  || !parties.actors().isEmpty() && trigger.object() != null
                  || candidate.filling() == Filling.CARRIED && isBefore(parties.actors(), trigger);
    };
  }

  private static boolean isBefore(List<Mention> actors, Trigger trigger) {
    return actors.stream().anyMatch(actor -> actor.to() <= trigger.from());
  }

  private static List<Event> events(
      MarkedText text,
      Candidate candidate,
      RoleFiller.Parties parties,
      RoleFiller roles,
      EventDates dates,
      ClaimedPassages claimed,
      @Nullable LocalDate published) {
    Clause clause = candidate.trigger().clause();
    Span evidence = evidence(text, candidate, parties, clause);
    List<TimeMention> when = dates.of(candidate.trigger());
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < Math.max(1, when.size()); i++) {
      TimeMention time = when.isEmpty() ? null : when.get(i);
      events.add(
          new Event(
              candidate.type(),
              candidate.mode(),
              List.of(),
              candidate.type() == candidate.trigger().frame().type()
                  ? candidate.trigger().frame().cameo()
                  : null,
              roles.participants(parties.actors()),
              roles.participants(parties.recipients()),
              time == null ? null : time.value(),
              null,
              status(candidate, claimed, evidence, time, published),
              claimed.sources(evidence),
              evidence,
              candidate.rule(),
              Confidence.of(candidate, parties)));
    }
    return events;
  }

  private static Status status(
      Candidate candidate,
      ClaimedPassages claimed,
      Span evidence,
      @Nullable TimeMention time,
      @Nullable LocalDate published) {
    if (claimed.isDenied(evidence)) {
      return Status.DENIED;
    }
    boolean past = time != null && published != null && EventDates.isHistorical(time, published);
    return candidate.status() == Status.OCCURRED && past ? Status.HISTORICAL : candidate.status();
  }

  /// From the first of trigger, operator and parties to the end of the clause that holds the last
  /// of them, so that it reads as a whole.
  private static Span evidence(
      MarkedText text, Candidate candidate, RoleFiller.Parties parties, Clause clause) {
    int from = candidate.trigger().from();
    int to = candidate.trigger().to();
    if (candidate.operator() != null) {
      from = Math.min(from, candidate.operator().from());
      to = Math.max(to, candidate.operator().to());
    }
    for (Mention mention : parties.actors()) {
      from = Math.min(from, mention.from());
      to = Math.max(to, mention.to());
    }
    for (Mention mention : parties.recipients()) {
      from = Math.min(from, mention.from());
      to = Math.max(to, mention.to());
    }
    int start = text.tokens().sentenceStart(clause.sentence());
    int end =
        Math.min(
            Math.max(to, Math.min(clause.to(), from + LONGEST_EVIDENCE)),
            text.tokens().sentenceEnd(clause.sentence()));
    while (end > to && text.tokens().isPunctuation(end - 1)) {
      end--;
    }
    return text.span(Math.max(from, start), end);
  }
}

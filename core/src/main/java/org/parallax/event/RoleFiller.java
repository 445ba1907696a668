package org.parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.Arguments;
import org.parallax.clause.Markers;
import org.parallax.entity.EntityType;
import org.parallax.entity.Mention;
import org.parallax.event.Candidate.Filling;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Fills an event's roles from the clause around its trigger.
final class RoleFiller {

  /// Who takes part.
  record Parties(List<Mention> actors, List<Mention> recipients) {

    List<Mention> all() {
      return Stream.concat(actors.stream(), recipients.stream()).toList();
    }
  }

  private static final Map<String, String> SLOTS = slots();

  /// Where the accused stands beside the verb.
  private static final List<String> ACCUSED = List.of("object", "to", "against", "with");

  private final MarkedText text;
  private final ArgumentReader arguments;
  private final Nationality nationality;

  RoleFiller(MarkedText text, ArgumentReader arguments, Counterparts counterparts) {
    this.nationality = new Nationality(text, arguments, counterparts);
    this.text = text;
    this.arguments = arguments;
  }

  private static Map<String, String> slots() {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("by", Markers.BY);
    slots.put("with", Markers.WITH);
    slots.put("to", Markers.TO);
    slots.put("from", Markers.FROM);
    slots.put("against", Markers.AGAINST);
    slots.put("between", Markers.BETWEEN);
    slots.put("of", Markers.OF);
    slots.put("about", Markers.ABOUT);
    slots.put("for", Markers.FOR);
    slots.put("in", Markers.IN);
    return slots;
  }

  /// The parties of an event. Where an operator made it another act, its subject acts; whoever it
  /// is put to («urged X to») undergoes.
  Parties fill(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    if (candidate.filling() == Filling.UNDERGONE && candidate.operator() != null) {
      return undergone(trigger, candidate.operator());
    }
    boolean around =
        candidate.filling() == Filling.CLAUSE || candidate.filling() == Filling.CARRIED;
    Parties own = fill(trigger, around);
    if (candidate.filling() == Filling.ALLEGED && candidate.operator() != null) {
      return alleged(own, arguments.ofVerb(candidate.operator()));
    }
    if (candidate.operator() == null || !Markers.isVerb(candidate.operator())) {
      return own;
    }
    Arguments above = arguments.ofVerb(candidate.operator());
    List<Mention> actors = above.subject().stream().filter(this::canAct).toList();
    List<Mention> put =
        above.object().stream()
            .filter(mention ->
                canAct(mention) && mention.to() <= trigger.from() && !actors.contains(mention))
            .toList();
    List<Mention> recipients =
        firstOf(List.of(put, own.actors(), own.recipients()), mention -> !actors.contains(mention));
    return actors.isEmpty() ? own : new Parties(actors, recipients);
  }

  /// «Came under attack from X»: the subject of the light verb undergoes, and whoever stands with
  /// the noun acts.
  private Parties undergone(Trigger noun, Mark operator) {
    List<Mention> recipients =
        arguments.ofVerb(operator).subject().stream().filter(this::canAct).toList();
    Arguments found = arguments.ofNoun(noun.mark());
    List<Mention> actors =
        firstOf(
            List.of(
                found.subject(),
                found.behind(Markers.BY),
                found.behind(Markers.OF),
                found.behind(Markers.FROM)),
            mention -> canAct(mention) && !recipients.contains(mention));
    return new Parties(actors, recipients);
  }

  /// «Accused X of attacking Y»: X acts, and nobody who accuses takes part.
  private Parties alleged(Parties own, Arguments accusation) {
    List<Mention> accused =
        firstOf(ACCUSED.stream().map(slot -> slot(accusation, slot)).toList(), this::canAct);
    List<Mention> recipients =
        firstOf(
            List.of(own.recipients(), own.actors()),
            one -> !accused.contains(one) && !accusation.subject().contains(one));
    return new Parties(accused, recipients);
  }

  /// Those who are wanted, of the first place that has any.
  private static List<Mention> firstOf(List<List<Mention>> places, Predicate<Mention> wanted) {
    return places.stream()
        .map(all -> all.stream().filter(wanted).toList())
        .filter(all -> !all.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// @param around whether a noun may have the parties of the verb that it is the object of
  private Parties fill(Trigger trigger, boolean around) {
    Arguments found =
        trigger.isVerb()
            ? UnwrittenPassive.turned(text, trigger, arguments.ofVerb(trigger.mark()))
            : ofNoun(trigger);
    List<Mention> actors = new ArrayList<>();
    List<Mention> recipients = new ArrayList<>();
    for (String slot : trigger.frame().actor()) {
      addFrom(found, slot, actors, recipients, actors.isEmpty() || trigger.frame().reciprocal());
    }
    for (String slot : trigger.frame().recipient()) {
      addFrom(found, slot, recipients, actors, recipients.isEmpty());
    }
    if (around && !trigger.isVerb() && actors.size() + recipients.size() < 2 && isOfVerb(trigger)) {
      // «held a meeting with»: the parties stand around the light verb.
      Arguments ofVerb = arguments.ofVerb(trigger.mark());
      for (String slot : trigger.frame().actor()) {
        addFrom(ofVerb, slot, actors, recipients, actors.isEmpty() || trigger.frame().reciprocal());
      }
    }
    if (trigger.frame().reciprocal() && trigger.isVerb()) {
      addFrom(found, "object", actors, List.of(), true);
    }
    boolean shares =
        trigger.isVerb()
            && !trigger.frame().reciprocal()
            && actors.stream().noneMatch(actor -> trigger.clause().covers(actor.from()));
    if (recipients.isEmpty() && shares) {
      // «came to Norway's aid and sent boats»: what joined clauses share is said once.
      for (String slot : trigger.frame().recipient()) {
        addFrom(
            arguments.ofClauseBefore(trigger.mark()),
            slot,
            recipients,
            actors,
            recipients.isEmpty());
      }
    }
    if (trigger.frame().reciprocal()) {
      actors.addAll(recipients);
      recipients.clear();
    }
    return new Parties(actors, recipients);
  }

  /// Whether a noun may be what the clause's verb tells of; a blow behind a preposition is rather
  /// what the subject answers or suffers («because of the sanctions», «died in an attack»); «to»
  /// may belong to the verb.
  private boolean isOfVerb(Trigger trigger) {
    EventType type = trigger.frame().type();
    List<String> markers = arguments.markersOf(trigger.mark());
    return type == null || !type.strikes() || markers.isEmpty() || markers.contains(Markers.TO);
  }

  /// The parties of a noun. Its genitive is who acts («the visit of X») unless the frame takes it
  /// for who undergoes («the invasion of X») and nobody else does («X's bombing of Y» in Arabic is
  /// «the bombing of X to Y»).
  private Arguments ofNoun(Trigger trigger) {
    Arguments found = arguments.ofNoun(trigger.mark());
    EventType type = trigger.frame().type();
    boolean strikes = type != null && type.strikes();
    if (strikes && !found.behind(Markers.BY).isEmpty() && !found.behind(Markers.OF).isEmpty()) {
      // «the shelling of X by Y»
      return new Arguments(found.behind(Markers.BY), found.behind(Markers.OF), found.marked());
    }
    List<String> patients = trigger.frame().recipient();
    boolean undergoes =
        patients.contains("of")
            && patients.stream()
                .noneMatch(slot -> !slot.equals("of") && !slot(found, slot).isEmpty());
    return found.subject().isEmpty() && !undergoes
        ? new Arguments(found.behind(Markers.OF), found.object(), found.marked())
        : found;
  }

  private void addFrom(
      Arguments found, String slot, List<Mention> to, List<Mention> others, boolean wanted) {
    if (!wanted) {
      return;
    }
    for (Mention mention : slot(found, slot)) {
      if (canAct(mention) && !isAmong(mention, to) && !others.contains(mention)) {
        to.add(mention);
      }
    }
  }

  private static boolean isAmong(Mention mention, List<Mention> others) {
    return others.stream()
        .anyMatch(other ->
            other.equals(mention)
                || mention.entity() != null && mention.entity().equals(other.entity()));
  }

  private static List<Mention> slot(Arguments found, String slot) {
    return switch (slot) {
      case "subject" -> found.subject();
      case "object" -> found.object();
      default -> found.behind(SLOTS.getOrDefault(slot, slot));
    };
  }

  /// A region without a country, a publication or a thing takes no part in events.
  private boolean canAct(Mention mention) {
    return mention.type() != EntityType.PUBLICATION
        && (nationality.of(mention) != null
            || mention.sector() != null
            || mention.type() == EntityType.PERSON
            || mention.type() == EntityType.ORGANIZATION);
  }

  List<Participant> participants(List<Mention> mentions) {
    return mentions.stream()
        .map(mention ->
            new Participant(
                text.span(mention.from(), mention.to()).text(),
                mention.entity(),
                nationality.of(mention),
                mention.sector()))
        .toList();
  }
}

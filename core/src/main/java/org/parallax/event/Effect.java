package org.parallax.event;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an operator does to the event inside its complement.
sealed interface Effect {

  /// Whether it has anything to do with an event of that type.
  default boolean concerns(EventType type) {
    return true;
  }

  /// Events of some types become another one.
  ///
  /// @param mode of the new event, or null
  record Turn(List<EventType> from, EventType to, @Nullable String mode) implements Effect {
    @Override
    public boolean concerns(EventType type) {
      return from.contains(type);
    }
  }

  /// Events of some types get a status.
  record Mark(List<EventType> of, Status status) implements Effect {
    @Override
    public boolean concerns(EventType type) {
      return of.contains(type);
    }
  }

  /// The embedded event stands as it is.
  record Keep() implements Effect {}

  /// The embedded event is not told of.
  record Hide() implements Effect {}

  /// The operator is an event of its own.
  record Own(EventType type, @Nullable String mode) implements Effect {}

  /// The embedded event is only said to be so, which claims tell already.
  record Claimed() implements Effect {}

  /// The act is that of whoever says so, and put to whoever acts in the complement.
  record Speaker() implements Effect {}

  /// The embedded event is told of only where its own noun names who did it to whom: it is no act
  /// of the operator's subject.
  record Presupposed() implements Effect {}

  /// The operator's object is who acts.
  record Alleged() implements Effect {}

  /// The operator's subject is who undergoes.
  record Undergone() implements Effect {}

  List<EventType> COOPERATIVE =
      List.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID);
  List<EventType> YIELDING = List.of(EventType.CONCEDE, EventType.RETREAT);
  List<EventType> HOSTILE =
      List.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);
  List<EventType> ANY = List.of(EventType.values());

  /// Reads one effect as the table writes it.
  ///
  /// @throws IllegalArgumentException if it is none
  static Effect parse(String written) {
    int arrow = written.indexOf('>');
    if (arrow >= 0) {
      List<EventType> from = types(written.substring(0, arrow));
      String to = written.substring(arrow + 1);
      if (to.startsWith("status=") || isStatus(to)) {
        return new Mark(from, status(to));
      }
      return new Turn(from, type(to), mode(to));
    }
    return switch (written) {
      case "keep" -> new Keep();
      case "hidden" -> new Hide();
      case "claimed" -> new Claimed();
      case "presupposed" -> new Presupposed();
      case "alleged" -> new Alleged();
      case "undergone" -> new Undergone();
      case "speaker" -> new Speaker();
      default ->
          written.startsWith("status=")
              ? new Mark(ANY, status(written))
              : new Own(type(written), mode(written));
    };
  }

  private static List<EventType> types(String written) {
    return switch (written) {
      case "cooperative" -> COOPERATIVE;
      case "yielding" -> YIELDING;
      case "hostile" -> HOSTILE;
      case "any" -> ANY;
      default -> List.of(EventType.valueOf(written));
    };
  }

  private static EventType type(String written) {
    int colon = written.indexOf(':');
    return EventType.valueOf(colon < 0 ? written : written.substring(0, colon));
  }

  private static @Nullable String mode(String written) {
    int colon = written.indexOf(':');
    return colon < 0 ? null : written.substring(colon + 1);
  }

  private static boolean isStatus(String written) {
    return !written.isEmpty() && Character.isLowerCase(written.charAt(0));
  }

  private static Status status(String written) {
    return Status.valueOf(written.replace("status=", "").toUpperCase(Locale.ROOT));
  }
}

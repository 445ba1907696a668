package org.parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Concepts;

/// The event frames of all concepts: `frames/events.tsv`.
///
/// Immutable; may be shared by threads.
final class EventFrames {

  private static final String[] COLUMNS = {
    "id", "trigger", "object", "type", "mode", "cameo", "roles", "note"
  };

  private final Concepts concepts;
  private final Map<String, List<EventFrame>> byTrigger = new LinkedHashMap<>();

  EventFrames(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    Set<String> markers = markers(knowledge);
    for (Row row : knowledge.table("frames/events.tsv", COLUMNS)) {
      EventFrame frame = read(row, markers);
      for (String trigger : row.expect("trigger").split(",")) {
        if (!concepts.contains(trigger.strip())) {
          throw row.bad("has the unknown trigger " + trigger);
        }
        byTrigger.computeIfAbsent(trigger.strip(), t -> new ArrayList<>()).add(frame);
      }
    }
  }

  /// A type of `-` says that the trigger is no event there.
  private static final String NO_EVENT = "-";

  private EventFrame read(Row row, Set<String> markers) {
    String object = row.get("object");
    for (String part : object.isEmpty() ? new String[0] : object.split(",")) {
      if (!concepts.contains(part.strip()) && !markers.contains(part.strip())) {
        throw row.bad("has the unknown object class " + part);
      }
    }
    List<String> actor = new ArrayList<>();
    List<String> recipient = new ArrayList<>();
    boolean led = false;
    boolean reciprocal = false;
    for (String role : row.get("roles").split(" ")) {
      if (role.startsWith("actor=")) {
        actor.addAll(List.of(role.substring("actor=".length()).split(",")));
      } else if (role.startsWith("recipient=")) {
        recipient.addAll(List.of(role.substring("recipient=".length()).split(",")));
      } else if (role.equals("object=subject")) {
        led = true;
      } else if (role.equals("reciprocal")) {
        reciprocal = true;
      } else if (!role.isEmpty()) {
        throw row.bad("has the unknown role " + role);
      }
    }
    return new EventFrame(
        row.expect("id"),
        object.isEmpty() ? null : object,
        row.expect("type").equals(NO_EVENT) ? null : type(row),
        orNull(row, "mode"),
        orNull(row, "cameo"),
        actor,
        recipient,
        led,
        reciprocal);
  }

  static Set<String> markers(Knowledge knowledge) {
    Set<String> markers = new TreeSet<>();
    knowledge
        .table("concepts/markers.tsv", "marker", "gloss")
        .forEach(row -> markers.add(row.expect("marker")));
    return markers;
  }

  private static EventType type(Row row) {
    try {
      return EventType.valueOf(row.expect("type"));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("has the unknown type " + row.get("type"));
    }
  }

  private static @Nullable String orNull(Row row, String column) {
    String value = row.get(column);
    return value.isEmpty() ? null : value;
  }

  /// The frames of a concept and of its broader ones, the narrowest concept's first; those that
  /// need an object before those that do not.
  List<EventFrame> of(String concept) {
    List<EventFrame> found = new ArrayList<>();
    for (String at : concepts.ancestors(concept)) {
      found.addAll(byTrigger.getOrDefault(at, List.of()));
    }
    List<EventFrame> ordered = new ArrayList<>();
    found.stream().filter(frame -> frame.object() != null).forEach(ordered::add);
    found.stream().filter(frame -> frame.object() == null).forEach(ordered::add);
    return ordered;
  }
}

package org.parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Concepts;

/// The operators of the frame algebra: `frames/operators.tsv`.
///
/// Immutable; may be shared by threads.
final class Operators {

  private static final String[] COLUMNS = {"id", "trigger", "complement", "effect", "note"};

  private final Concepts concepts;
  private final Map<String, List<Operator>> byConcept = new LinkedHashMap<>();
  private final List<Operator> marked = new ArrayList<>();

  Operators(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    Set<String> markers = EventFrames.markers(knowledge);
    for (Row row : knowledge.table("frames/operators.tsv", COLUMNS)) {
      Operator operator = read(row, markers);
      if (operator.isMarked()) {
        marked.add(operator);
      }
      operator
          .concepts()
          .forEach(
              concept -> byConcept.computeIfAbsent(concept, c -> new ArrayList<>()).add(operator));
    }
    // «will not» before «will»: the more markers, the more is said.
    marked.sort((one, other) -> Integer.compare(other.markers().size(), one.markers().size()));
  }

  private Operator read(Row row, Set<String> knownMarkers) {
    List<String> named = new ArrayList<>();
    List<String> markers = new ArrayList<>();
    for (String trigger : row.expect("trigger").split(",")) {
      String name = trigger.strip();
      if (knownMarkers.contains(name) && !concepts.contains(name)) {
        markers.add(name);
      } else if (concepts.contains(name)) {
        named.add(name);
      } else {
        throw row.bad("has the unknown trigger " + name);
      }
    }
    List<Effect> effects = new ArrayList<>();
    for (String effect : row.expect("effect").split(",")) {
      try {
        effects.add(Effect.parse(effect.strip()));
      } catch (IllegalArgumentException unknown) {
        throw row.bad("has the unknown effect " + effect);
      }
    }
    return new Operator(
        row.expect("id"), named, markers, List.of(row.get("complement").split("[, ]+")), effects);
  }

  /// The operators of a concept and of its broader ones, the narrowest concept's first.
  List<Operator> of(String concept) {
    List<Operator> found = new ArrayList<>();
    for (String at : concepts.ancestors(concept)) {
      found.addAll(byConcept.getOrDefault(at, List.of()));
    }
    return found;
  }

  /// The operators that are markers at the verb, those that need more markers first.
  List<Operator> marked() {
    return marked;
  }
}

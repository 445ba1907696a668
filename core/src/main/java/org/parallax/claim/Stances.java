package org.parallax.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.BadKnowledgeException;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Concepts;

/// Which concepts attribute a statement to somebody, and how they colour it: `frames/stances.tsv`.
///
/// Immutable; may be shared by threads.
final class Stances {

  /// What a concept does to a statement.
  ///
  /// @param governs what its content is: `that`, `quote`, `infinitive`, `object`, `about`; with
  ///   `sourceless` where no source belongs to it; or `modifies` where it has none and changes the
  ///   stance of the cue beside it
  record Frame(String id, Stance stance, String kind, List<String> governs) {

    boolean governs(String what) {
      return governs.contains(what);
    }

    /// Whether nobody is named who says it: «reportedly».
    boolean isHearsay() {
      return governs("sourceless");
    }

    boolean isModifier() {
      return governs("modifies");
    }
  }

  private final Concepts concepts;
  private final Map<String, Frame> frames = new LinkedHashMap<>();

  Stances(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    for (Row row :
        knowledge.table(
            "frames/stances.tsv", "id", "trigger", "stance", "class", "governs", "note")) {
      Frame frame =
          new Frame(
              row.expect("id"),
              stance(row),
              row.expect("class"),
              List.of(row.get("governs").split("[, ]+")));
      for (String trigger : row.expect("trigger").split(",")) {
        if (!concepts.contains(trigger.strip())) {
          throw row.bad("has the unknown trigger " + trigger);
        }
        frames.putIfAbsent(trigger.strip(), frame);
      }
    }
  }

  private static Stance stance(Row row) throws BadKnowledgeException {
    try {
      return Stance.valueOf(row.expect("stance").toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("has the unknown stance " + row.get("stance"));
    }
  }

  /// The frame of a concept or of the nearest broader one that has one; null where it attributes
  /// nothing.
  @Nullable Frame find(String concept) {
    for (String at : concepts.ancestors(concept)) {
      Frame frame = frames.get(at);
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }
}

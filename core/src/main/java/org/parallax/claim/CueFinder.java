package org.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Finds the words that may attribute a statement.
final class CueFinder {

  private final Stances stances;

  CueFinder(Stances stances) {
    this.stances = stances;
  }

  /// A phrase with several senses gives the first that attributes.
  Cues find(MarkedText text) {
    List<Cue> cues = new ArrayList<>();
    for (Mark mark : text.marks()) {
      if (!mark.isConcept() || !cues.isEmpty() && cues.get(cues.size() - 1).from() == mark.from()) {
        continue;
      }
      Stances.Frame frame = stances.find(mark.sense().id());
      String pos = mark.sense().detail();
      if (frame != null
          && !frame.isModifier()
          && (pos.equals("v")
              || frame.isHearsay()
              || pos.equals("prep")
              || pos.equals("phrase")
              || pos.equals("adv") && followsPunctuation(text, mark))) {
        cues.add(new Cue(mark, frame));
      }
    }
    return new Cues(cues, text.tokens());
  }

  private static boolean followsPunctuation(MarkedText text, Mark mark) {
    int before = mark.from() - 1;
    return before >= text.tokens().sentenceStart(text.tokens().sentenceOf(mark.from()))
        && text.tokens().isPunctuation(before);
  }

  /// What changes the stance of all cues of its sentence («without giving any evidence»), by the
  /// number of the sentence.
  Map<Integer, Stances.Frame> modifiers(MarkedText text) {
    Map<Integer, Stances.Frame> modifiers = new TreeMap<>();
    for (Mark mark : text.marks()) {
      Stances.Frame frame = mark.isConcept() ? stances.find(mark.sense().id()) : null;
      if (frame != null && frame.isModifier()) {
        modifiers.put(text.tokens().sentenceOf(mark.from()), frame);
      }
    }
    return modifiers;
  }
}

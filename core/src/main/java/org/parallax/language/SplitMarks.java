package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Tokens;

/// The marks of one text while its split verbs are joined.
final class SplitMarks {

  /// Behind what closes a clause stands punctuation or one of these.
  private static final Set<String> BEHIND =
      new TreeSet<>(
          List.of("and", "or", "but", "than", "as-role", "complementiser", "purpose", "because"));

  /// Stands on the words of a verb that stand apart from it, so that nothing else takes them.
  private static final Sense INSIDE = new Sense(Layer.MARKER, "inside-verb", "");

  private final Tokens tokens;
  private final List<Mark> given;
  private boolean changed;
  private final List<List<Mark>> starting = new ArrayList<>();

  /// For each token where the phrase that covers it begins, or -1.
  private final int[] phrase;

  SplitMarks(List<Mark> marks, Tokens tokens) {
    this.tokens = tokens;
    this.given = marks;
    this.phrase = new int[tokens.size()];
    Arrays.fill(phrase, -1);
    for (int token = 0; token < tokens.size(); token++) {
      starting.add(new ArrayList<>(1));
    }
    for (Mark mark : marks) {
      starting.get(mark.from()).add(mark);
      Arrays.fill(phrase, mark.from(), mark.to(), mark.from());
    }
  }

  /// Whether a clause may end behind the token.
  boolean closesClause(int token) {
    int next = token + 1;
    return next == tokens.size()
        || tokens.isPunctuation(next)
        || tokens.sentenceOf(next) != tokens.sentenceOf(token)
        || starting.get(next).stream()
            .anyMatch(mark -> mark.isMarker() && BEHIND.contains(mark.sense().id()));
  }

  /// Whether a verb begins there.
  boolean isVerb(int token) {
    return starting.get(token).stream()
        .anyMatch(mark -> mark.isConcept() && mark.sense().detail().equals("v"));
  }

  /// Whether a marker begins there.
  boolean isMarker(int token) {
    return starting.get(token).stream().anyMatch(Mark::isMarker);
  }

  /// Whether a phrase is known that stands just there.
  boolean isPhrase(int from, int to) {
    return starting.get(from).stream().anyMatch(mark -> mark.to() == to);
  }

  /// Marks the verb, and its other words where they follow it at once, unless one of them belongs
  /// to a phrase that reaches farther.
  ///
  /// @param parts the other words, the last one first
  boolean join(int verb, List<Integer> parts, Set<Sense> senses, String feature) {
    int end = parts.get(0) + 1;
    if (!isWithin(verb, verb, end) || !parts.stream().allMatch(part -> isWithin(part, verb, end))) {
      return false;
    }
    changed = true;
    for (int part : parts) {
      starting.get(phrase[part] < 0 ? part : phrase[part]).clear();
    }
    int to = parts.get(0) - verb == parts.size() ? end : verb + 1;
    if (to < end) {
      parts.forEach(part -> starting.get(part).add(new Mark(part, part + 1, INSIDE, "-")));
    }
    List<Mark> joined = starting.get(verb);
    joined.clear();
    senses.forEach(sense -> joined.add(new Mark(verb, to, sense, feature)));
    return true;
  }

  /// The same with words behind the object, which are marked as the verb's, lest they be taken for
  /// a name where names have no capitals.
  boolean joinAround(int verb, List<Integer> parts, Set<Sense> senses, String feature) {
    int tail = parts.get(parts.size() - 1);
    boolean joins = join(verb, parts, senses, feature);
    if (joins && tail > verb + 1) {
      starting.get(tail).add(new Mark(tail, parts.get(0) + 1, INSIDE, "-"));
    }
    return joins;
  }

  /// Whether the phrase that holds the token, if any, lies in that range.
  private boolean isWithin(int token, int from, int to) {
    int first = phrase[token];
    return first < 0
        || first >= from && starting.get(first).stream().allMatch(mark -> mark.to() <= to);
  }

  List<Mark> marks() {
    if (!changed) {
      return given;
    }
    List<Mark> marks = new ArrayList<>(given.size());
    starting.forEach(marks::addAll);
    return List.copyOf(marks);
  }
}

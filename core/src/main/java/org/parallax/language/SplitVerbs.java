package org.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Tokens;

/// Joins a finite verb with the words that close its clause («wies … aus», «stellte … vor
/// Gericht»), in languages whose pack says `split-verbs`: the verb is marked with what the whole
/// means.
///
/// Immutable; may be shared by threads.
final class SplitVerbs {

  private static final int FARTHEST = 40;
  private static final int LONGEST_TAIL = 4;

  /// Behind what closes a clause stands punctuation or one of these.
  private static final Set<String> BEHIND =
      new TreeSet<>(
          List.of("and", "or", "but", "than", "as-role", "complementiser", "purpose", "because"));

  private static final Set<String> NOT_FINITE = new TreeSet<>(List.of("participle", "infinitive"));

  private final Inflection inflection;

  /// The words behind the verb, and for each verb that they go with what both mean.
  private final Map<String, Map<String, Set<Sense>>> verbs = new LinkedHashMap<>();

  /// Words that mean something else inside of a clause: «wies aus» against «wies aus Angst».
  private final Set<String> markers = new TreeSet<>();

  private final boolean parted;

  /// @param parted whether the language parts its verbs
  SplitVerbs(Inflection inflection, boolean parted) {
    this.inflection = inflection;
    this.parted = parted;
  }

  /// Pronouns are no other words beside a verb than at the end of its clause.
  void addMarker(String marker, String form) {
    if (parted && !marker.startsWith("pronoun") && !marker.equals("inside-verb")) {
      markers.add(form);
    }
  }

  /// Whether the words mean this at the end of a clause only, even where nothing parts them.
  ///
  /// @param words folded, the verb in its dictionary form first
  boolean add(List<String> words, Sense sense) {
    if (!parted || words.size() < 2 || words.size() > LONGEST_TAIL + 1) {
      return false;
    }
    String tail = String.join(" ", words.subList(1, words.size()));
    verbs
        .computeIfAbsent(tail, t -> new LinkedHashMap<>())
        .computeIfAbsent(words.get(0), v -> new LinkedHashSet<>())
        .add(sense);
    return markers.contains(tail);
  }

  /// The marks of a text with those of its split verbs in place of what their parts mean alone.
  List<Mark> join(List<Mark> marks, Tokens tokens) {
    if (verbs.isEmpty()) {
      return marks;
    }
    Marking marking = new Marking(marks, tokens);
    for (int end = 1; end <= tokens.size(); end++) {
      if (!tokens.isPunctuation(end - 1) && marking.closesClause(end)) {
        joinAt(end, marking);
      }
    }
    return marking.joined();
  }

  private void joinAt(int end, Marking marking) {
    Tokens tokens = marking.tokens;
    int start = tokens.sentenceStart(tokens.sentenceOf(end - 1));
    String tail = "";
    for (int from = end - 1; from > start && end - from <= LONGEST_TAIL; from--) {
      if (tokens.isPunctuation(from)) {
        return;
      }
      tail = tail.isEmpty() ? tokens.form(from) : tokens.form(from) + " " + tail;
      Map<String, Set<Sense>> heads = verbs.get(tail);
      if (heads != null && joinBefore(from, end, heads, marking)) {
        return;
      }
    }
  }

  /// The nearest verb before that goes with the words takes their common meaning.
  private boolean joinBefore(int from, int end, Map<String, Set<Sense>> heads, Marking marking) {
    Tokens tokens = marking.tokens;
    int start = tokens.sentenceStart(tokens.sentenceOf(from));
    for (int token = from - 1; token >= Math.max(start, from - FARTHEST); token--) {
      if (tokens.is(token, ':') || tokens.is(token, ';')) {
        return false;
      }
      String form = tokens.form(token);
      Set<Sense> known = heads.get(form);
      if (known != null) {
        return marking.take(token, from, end, known, "-");
      }
      for (Inflection.Analysis analysis : inflection.analyses(form)) {
        Set<Sense> senses = heads.get(analysis.lemma());
        boolean verb = analysis.pos().equals("v") || analysis.pos().equals("any");
        if (senses != null && verb && !NOT_FINITE.contains(analysis.feature())) {
          return marking.take(token, from, end, senses, analysis.feature());
        }
      }
    }
    return false;
  }

  /// The marks of one text while split verbs are joined.
  private static final class Marking {

    private final Tokens tokens;
    private final List<List<Mark>> starting = new ArrayList<>();
    private final int[] coveredFrom;

    Marking(List<Mark> marks, Tokens tokens) {
      this.tokens = tokens;
      this.coveredFrom = new int[tokens.size()];
      java.util.Arrays.fill(coveredFrom, -1);
      for (int token = 0; token < tokens.size(); token++) {
        starting.add(new ArrayList<>(1));
      }
      for (Mark mark : marks) {
        starting.get(mark.from()).add(mark);
        java.util.Arrays.fill(coveredFrom, mark.from(), mark.to(), mark.from());
      }
    }

    boolean closesClause(int end) {
      return end == tokens.size()
          || tokens.isPunctuation(end)
          || tokens.sentenceOf(end) != tokens.sentenceOf(end - 1)
          || starting.get(end).stream()
              .anyMatch(mark -> mark.isMarker() && BEHIND.contains(mark.sense().id()));
    }

    /// Marks the verb, unless it or its words belong to a longer phrase.
    boolean take(int verb, int from, int end, Set<Sense> senses, String feature) {
      if (!isAlone(verb, verb + 1)) {
        return false;
      }
      for (int token = from; token < end; token++) {
        if (coveredFrom[token] >= 0 && !isAlone(token, end)) {
          return false;
        }
      }
      List<Mark> marks = starting.get(verb);
      marks.clear();
      int to = from == verb + 1 ? end : verb + 1;
      senses.forEach(sense -> marks.add(new Mark(verb, to, sense, feature)));
      starting.subList(from, end).forEach(List::clear);
      return true;
    }

    private boolean isAlone(int token, int end) {
      int from = coveredFrom[token];
      return from < 0
          || from == token && starting.get(token).stream().allMatch(mark -> mark.to() <= end);
    }

    List<Mark> joined() {
      return starting.stream().flatMap(List::stream).toList();
    }
  }
}

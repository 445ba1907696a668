package org.parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.parallax.language.PhraseTable.Entry;
import org.parallax.text.Tokens;

/// Finds every known phrase of one language in a text, longest and leftmost first, in one pass.
///
/// May be shared by threads; what it remembers of words never changes a result.
final class PhraseMatcher {

  /// One table of phrases and the form in which its words are looked up.
  record Layered(PhraseTable table, UnaryOperator<String> form) {}

  /// A word of the text as a word of a table.
  ///
  /// @param beginning the node of the phrases that begin with it, or -1 where none does
  /// @param pos `-` where the word stands as the table has it
  private record Candidate(int word, int beginning, String pos, String feature) {

    static Candidate of(PhraseTable table, int word, String pos, String feature) {
      return new Candidate(word, table.next(PhraseTable.ROOT, word), pos, feature);
    }
  }

  /// A way into a table's trie.
  ///
  /// @param inflected how many words so far are not as the table has them
  /// @param lastInflected whether the last one is among them
  /// @param passed how many words inside it are none of its own
  private record State(
      int node, String pos, String feature, int inflected, boolean lastInflected, int passed) {

    State over(String inside) {
      return new State(
          node, pos, InsideWords.joined(feature, inside), inflected, lastInflected, passed + 1);
    }
  }

  /// The layer of names, behind that of the pack's own words.
  private static final int NAMES = 1;

  private static final List<String> POSSESSED = List.of("-", "possessive");
  private static final int LONGEST = 16;
  private static final int MOST_STATES = 24;
  private static final int MOST_PASSED = 2;
  private static final int REMEMBERED = 200_000;
  private static final Candidate[] NO_CANDIDATES = {};
  private static final List<State> BEGINNING =
      List.of(new State(PhraseTable.ROOT, "-", "-", 0, false, 0));

  private final List<Layered> layers;
  private final Inflection inflection;
  private final boolean verbLast;
  private final InsideWords inside;
  private final FramedVerbs framed;
  private final Set<String> stops;
  private final List<Map<String, Candidate[]>> remembered;

  /// @param verbLast whether verbs stand at the end of their clause
  /// @param stops words that end the complement of a split verb
  PhraseMatcher(
      List<Layered> layers,
      Inflection inflection,
      boolean verbLast,
      InsideWords inside,
      FramedVerbs framed,
      Set<String> stops) {
    this.verbLast = verbLast;
    this.inside = inside;
    this.framed = framed;
    this.stops = stops;
    this.layers = List.copyOf(layers);
    this.inflection = inflection;
    this.remembered = new ArrayList<>();
    layers.forEach(layer -> remembered.add(new ConcurrentHashMap<>()));
  }

  /// The marks in the order of the text. Marks never overlap unless they are the same phrase in
  /// several senses.
  List<Mark> match(Tokens tokens) {
    List<Mark> marks = new ArrayList<>();
    Map<Integer, FramedVerbs.Found> split = framed.find(tokens, this::isStop, this::isTaken);
    Set<Integer> heads = new HashSet<>();
    split.values().forEach(found -> heads.add(found.from()));
    Map<Sense, Mark> best = new LinkedHashMap<>();
    int token = 0;
    while (token < tokens.size()) {
      best.clear();
      int longest = 0;
      if (!split.isEmpty() && split.containsKey(token)) {
        marks.add(split.get(token).verb());
      } else if (!tokens.isPunctuation(token) && !heads.contains(token)) {
        for (int layer = 0; layer < layers.size(); layer++) {
          longest = longestAt(tokens, token, layer, longest, best, split.keySet());
        }
      }
      if (verbLast && longest == 1) {
        dropForms(best);
      }
      marks.addAll(best.values());
      token += Math.max(1, longest);
    }
    return marks;
  }

  /// A word that the lexicon has as it stands is no form of another one, unless that is a
  /// participle («killed»: dead, or having killed).
  private static void dropForms(Map<Sense, Mark> best) {
    boolean plain =
        best.values().stream()
            .anyMatch(mark ->
                mark.feature().equals("-")
                    && (mark.isConcept() || mark.sense().layer() == Layer.COUNTRY));
    if (plain) {
      best.values().removeIf(mark -> !mark.feature().equals("-") && !mark.says("participle"));
    }
  }

  /// Adds what matches at the token in one table if it is at least as long as what is known, and
  /// returns the length.
  private int longestAt(
      Tokens tokens, int start, int layer, int longest, Map<Sense, Mark> best, Set<Integer> ends) {
    if (!begins(candidates(layer, tokens.form(start)))) {
      return longest;
    }
    PhraseTable table = layers.get(layer).table();
    int sentenceEnd = tokens.sentenceEnd(tokens.sentenceOf(start));
    List<State> states = BEGINNING;
    int words = 0;
    int length = longest;
    for (int token = start; token < sentenceEnd && words < LONGEST && !states.isEmpty(); token++) {
      if (token > start
          && (isSkipped(tokens, token) || layer == NAMES && opensQuote(tokens, token))) {
        continue;
      }
      if (!ends.isEmpty() && ends.contains(token)) {
        break;
      }
      words++;
      List<State> before = states;
      states = step(table, states, candidates(layer, tokens.form(token)));
      for (State state : states) {
        for (Entry entry : table.at(state.node)) {
          int reach = token + 1 - start;
          if (reach >= length && accepts(entry, state, words, tokens, start)) {
            if (reach > length) {
              best.clear();
              length = reach;
            }
            best.putIfAbsent(
                entry.sense(), new Mark(start, token + 1, entry.sense(), state.feature));
          }
        }
      }
      states = token > start && verbLast ? withPassed(states, before, tokens, token) : states;
    }
    return length;
  }

  private static boolean begins(Candidate[] candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.beginning != PhraseTable.NONE) {
        return true;
      }
    }
    return false;
  }

  /// Also the states that pass over the word at the token.
  private List<State> withPassed(List<State> states, List<State> before, Tokens tokens, int token) {
    String said = inside.at(tokens, token);
    if (said == null) {
      return states;
    }
    List<State> all = new ArrayList<>(states);
    for (State state : before) {
      if (state.passed < MOST_PASSED && all.size() < MOST_STATES) {
        all.add(state.over(said));
      }
    }
    return all;
  }

  private boolean isStop(Tokens tokens, int token) {
    return tokens.isPunctuation(token)
        ? !isSkipped(tokens, token) && !tokens.is(token, (char) 0x2026)
        : stops.contains(tokens.form(token));
  }

  /// Whether the word before a light verb makes a verb with it and stands for nothing alone.
  private boolean isTaken(Tokens tokens, int verb) {
    PhraseTable table = layers.get(0).table();
    int word = table.word(tokens.form(verb - 1));
    int node = word == PhraseTable.NONE ? PhraseTable.NONE : table.next(PhraseTable.ROOT, word);
    if (node == PhraseTable.NONE
        || table.at(node).stream().anyMatch(entry -> entry.pos().equals("n"))) {
      return false;
    }
    for (Candidate candidate : candidates(0, tokens.form(verb))) {
      int end = table.next(node, candidate.word);
      if (end != PhraseTable.NONE
          && table.at(end).stream().anyMatch(entry -> entry.pos().equals("v"))) {
        return true;
      }
    }
    return false;
  }

  private static List<State> step(PhraseTable table, List<State> states, Candidate[] candidates) {
    List<State> next = List.of();
    for (State state : states) {
      for (Candidate candidate : candidates) {
        int node =
            state.node == PhraseTable.ROOT
                ? candidate.beginning
                : table.next(state.node, candidate.word);
        if (node != PhraseTable.NONE && next.size() < MOST_STATES) {
          boolean plain = candidate.pos.equals("-");
          next = next.isEmpty() ? new ArrayList<>(4) : next;
          next.add(
              new State(
                  node,
                  plain ? state.pos : candidate.pos,
                  feature(state, candidate),
                  state.inflected + (plain ? 0 : 1),
                  !plain,
                  state.passed));
        }
      }
    }
    return next;
  }

  /// What the last inflected word says; words passed over add to it.
  private static String feature(State state, Candidate candidate) {
    if (candidate.pos.equals("-")) {
      return state.feature;
    }
    return state.passed == 0
        ? candidate.feature
        : InsideWords.joined(state.feature, candidate.feature);
  }

  private boolean accepts(Entry entry, State state, int words, Tokens tokens, int start) {
    if (state.passed > 0 && !entry.pos().equals("v")) {
      return false;
    }
    if (state.inflected > 0) {
      if (entry.exact()) {
        return false;
      }
      // «ترک کرد»: where verbs stand last, only the last word of a compound verb is conjugated.
      boolean wrongWord =
          words > 1
              && verbLast
              && entry.pos().equals("v")
              && (state.inflected > 1 || !state.lastInflected);
      // «Officials visited» is no inflected «official visit», nor a verb's form part of a name.
      boolean noVerb = entry.pos().equals("n") || entry.pos().equals("name");
      boolean otherPos = words > 1 && noVerb && state.pos.equals("v");
      boolean anyPos = words > 1 || state.pos.equals("any") || state.pos.equals(entry.pos());
      if (!anyPos || wrongWord || otherPos) {
        return false;
      }
    }
    return switch (entry.capitals()) {
      case ANY -> true;
      case FIRST -> tokens.isCapitalized(start);
      case ALL -> tokens.isAllCapitals(start);
    };
  }

  /// Hyphens and dots inside names are written or left out at will.
  private static boolean isSkipped(Tokens tokens, int token) {
    if (!tokens.isPunctuation(token)) {
      return false;
    }
    int type = Character.getType(tokens.text().codePointAt(tokens.start(token)));
    boolean joining =
        type == Character.DASH_PUNCTUATION
            || tokens.is(token, (char) 0x00B7)
            || tokens.is(token, (char) 0x30FB);
    // The apostrophe of «leaders' meeting» is a token of its own.
    boolean apostrophe = tokens.is(token, '\'') || tokens.is(token, (char) 0x2019);
    return (joining || apostrophe) && !tokens.isSpaceBefore(token) || abbreviates(tokens, token);
  }

  /// The full stops between the capitals of an abbreviation («EE. UU.»).
  private static boolean abbreviates(Tokens tokens, int token) {
    return tokens.is(token, '.')
        && token > 0
        && token + 1 < tokens.size()
        && tokens.isAllCapitals(token - 1)
        && tokens.isAllCapitals(token + 1);
  }

  /// Names are quoted in part in some languages.
  private static boolean opensQuote(Tokens tokens, int token) {
    return tokens.isPunctuation(token)
        && Character.getType(tokens.text().codePointAt(tokens.start(token)))
            == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private Candidate[] candidates(int layer, String form) {
    Map<String, Candidate[]> known = remembered.get(layer);
    Candidate[] candidates = known.get(form);
    if (candidates == null) {
      candidates = compute(layers.get(layer), form);
      if (known.size() < REMEMBERED) {
        known.put(form, candidates);
      }
    }
    return candidates;
  }

  private Candidate[] compute(Layered layer, String form) {
    List<Candidate> found = new ArrayList<>();
    PhraseTable table = layer.table();
    int word = table.word(layer.form().apply(form));
    if (word != PhraseTable.NONE) {
      found.add(Candidate.of(layer.table(), word, "-", "-"));
    }
    List<Inflection.Analysis> analyses = inflection.analyses(form);
    boolean noun = table.hasNoun(word) || analyses.stream().anyMatch(a -> isWhole(a, form, table));
    for (Inflection.Analysis analysis : analyses) {
      int lemma = table.word(layer.form().apply(analysis.lemma()));
      if (lemma != PhraseTable.NONE && !(noun && isPossessed(analysis, form))) {
        Candidate candidate =
            Candidate.of(layer.table(), lemma, analysis.pos(), analysis.feature());
        if (!found.contains(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found.isEmpty() ? NO_CANDIDATES : found.toArray(Candidate[]::new);
  }

  /// A noun of the table with nothing but a prefix before it.
  private static boolean isWhole(Inflection.Analysis analysis, String form, PhraseTable table) {
    return analysis.pos().equals("n")
        && form.endsWith(analysis.lemma())
        && table.hasNoun(table.word(analysis.lemma()));
  }

  /// A shorter noun with the ending of a possessor: no reading of a word that is a noun itself.
  private static boolean isPossessed(Inflection.Analysis analysis, String form) {
    return analysis.pos().equals("n")
        && !form.endsWith(analysis.lemma())
        && POSSESSED.contains(analysis.feature());
  }
}

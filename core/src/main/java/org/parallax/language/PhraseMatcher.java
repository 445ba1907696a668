package org.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  /// @param pos `-` where the word stands as the table has it
  private record Candidate(int word, String pos, String feature) {}

  /// A way into a table's trie.
  ///
  /// @param inflected how many words so far are not as the table has them
  /// @param lastInflected whether the last one is among them
  private record State(
      int node, String pos, String feature, int inflected, boolean lastInflected) {}

  /// The layer of names, behind that of the pack's own words.
  private static final int NAMES = 1;

  private static final int LONGEST = 16;
  private static final int MOST_STATES = 24;
  private static final int REMEMBERED = 200_000;
  private static final Candidate[] NO_CANDIDATES = {};

  private final List<Layered> layers;
  private final Inflection inflection;
  private final boolean verbLast;
  private final List<Map<String, Candidate[]>> remembered;

  /// @param verbLast whether verbs stand at the end of their clause
  PhraseMatcher(List<Layered> layers, Inflection inflection, boolean verbLast) {
    this.verbLast = verbLast;
    this.layers = List.copyOf(layers);
    this.inflection = inflection;
    this.remembered = new ArrayList<>();
    layers.forEach(layer -> remembered.add(new ConcurrentHashMap<>()));
  }

  /// The marks in the order of the text. Marks never overlap unless they are the same phrase in
  /// several senses.
  List<Mark> match(Tokens tokens) {
    List<Mark> marks = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      Map<Sense, Mark> best = new LinkedHashMap<>();
      int longest = 0;
      if (!tokens.isPunctuation(token)) {
        for (int layer = 0; layer < layers.size(); layer++) {
          longest = longestAt(tokens, token, layer, longest, best);
        }
      }
      marks.addAll(best.values());
      token += Math.max(1, longest);
    }
    return marks;
  }

  /// Adds what matches at the token in one table if it is at least as long as what is known, and
  /// returns the length.
  private int longestAt(Tokens tokens, int start, int layer, int longest, Map<Sense, Mark> best) {
    PhraseTable table = layers.get(layer).table();
    int sentenceEnd = tokens.sentenceEnd(tokens.sentenceOf(start));
    List<State> states = List.of(new State(PhraseTable.ROOT, "-", "-", 0, false));
    int words = 0;
    int length = longest;
    for (int token = start; token < sentenceEnd && words < LONGEST && !states.isEmpty(); token++) {
      if (token > start
          && (isSkipped(tokens, token) || layer == NAMES && opensQuote(tokens, token))) {
        continue;
      }
      words++;
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
    }
    return length;
  }

  private static List<State> step(PhraseTable table, List<State> states, Candidate[] candidates) {
    List<State> next = new ArrayList<>();
    for (State state : states) {
      for (Candidate candidate : candidates) {
        int node = table.next(state.node, candidate.word);
        if (node != PhraseTable.NONE && next.size() < MOST_STATES) {
          boolean plain = candidate.pos.equals("-");
          next.add(
              new State(
                  node,
                  plain ? state.pos : candidate.pos,
                  plain ? state.feature : candidate.feature,
                  state.inflected + (plain ? 0 : 1),
                  !plain));
        }
      }
    }
    return next;
  }

  private boolean accepts(Entry entry, State state, int words, Tokens tokens, int start) {
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
    return (joining || apostrophe) && !tokens.isSpaceBefore(token);
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
    int word = layer.table().word(layer.form().apply(form));
    if (word != PhraseTable.NONE) {
      found.add(new Candidate(word, "-", "-"));
    }
    for (Inflection.Analysis analysis : inflection.analyses(form)) {
      int lemma = layer.table().word(layer.form().apply(analysis.lemma()));
      if (lemma != PhraseTable.NONE) {
        Candidate candidate = new Candidate(lemma, analysis.pos(), analysis.feature());
        if (!found.contains(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found.isEmpty() ? NO_CANDIDATES : found.toArray(Candidate[]::new);
  }
}

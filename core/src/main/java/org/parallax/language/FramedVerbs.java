package org.parallax.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/// Compound verbs that frame their complement, their first words before it and the light verb at
/// the end of the clause: forms with `…` in them.
final class FramedVerbs {

  /// @param head the folded words before the complement
  /// @param tail the light verb as the lexicon has it
  private record Form(List<String> head, String tail, Sense sense) {}

  /// A framed verb in a text.
  ///
  /// @param from its first token
  /// @param to the token after its first words
  /// @param verb the light verb with what the whole means
  record Found(int from, int to, Mark verb) {}

  private static final int WITHIN = 16;

  private final Map<String, List<Form>> forms = new HashMap<>();
  private final InsideWords inside;
  private final Inflection inflection;

  FramedVerbs(InsideWords inside, Inflection inflection) {
    this.inside = inside;
    this.inflection = inflection;
  }

  void add(List<String> head, String tail, Sense sense) {
    forms.computeIfAbsent(head.get(0), h -> new ArrayList<>()).add(new Form(head, tail, sense));
  }

  /// The framed verbs of a text by their light verb's token; the first words come first.
  ///
  /// @param stops whether a word ends the complement without a light verb
  /// @param taken whether a light verb belongs to the word before it
  Map<Integer, Found> find(
      Tokens tokens, BiPredicate<Tokens, Integer> stops, BiPredicate<Tokens, Integer> taken) {
    Map<Integer, Found> found = new TreeMap<>();
    if (forms.isEmpty()) {
      return found;
    }
    for (int token = 0; token < tokens.size(); token++) {
      for (Form form : forms.getOrDefault(tokens.form(token), List.of())) {
        Found framed = isHead(tokens, token, form) ? find(tokens, token, form, stops, taken) : null;
        if (framed != null) {
          found.putIfAbsent(framed.verb().from(), framed);
        }
      }
    }
    return found;
  }

  private static boolean isHead(Tokens tokens, int token, Form form) {
    int end = tokens.sentenceEnd(tokens.sentenceOf(token));
    for (int i = 0; i < form.head().size(); i++) {
      if (token + i >= end || !tokens.form(token + i).equals(form.head().get(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Found find(
      Tokens tokens,
      int from,
      Form form,
      BiPredicate<Tokens, Integer> stops,
      BiPredicate<Tokens, Integer> taken) {
    int to = from + form.head().size();
    int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(from)), to + WITHIN);
    String said = InsideWords.NO_FEATURE;
    for (int token = to; token < end; token++) {
      String feature = featureOf(tokens.form(token), form.tail());
      if (feature != null) {
        Mark verb = new Mark(token, token + 1, form.sense(), InsideWords.joined(said, feature));
        return taken.test(tokens, token) ? null : new Found(from, to, verb);
      }
      String auxiliary = inside.at(tokens, token);
      if (auxiliary != null) {
        said = InsideWords.joined(said, auxiliary);
      } else if (stops.test(tokens, token)) {
        return null;
      }
    }
    return null;
  }

  /// What the form says as one of the verb's; null where it is none.
  private @Nullable String featureOf(String form, String verb) {
    if (form.equals(verb)) {
      return InsideWords.NO_FEATURE;
    }
    for (Inflection.Analysis analysis : inflection.analyses(form)) {
      boolean ofVerb = analysis.pos().equals("v") || analysis.pos().equals("any");
      if (ofVerb && analysis.lemma().equals(verb)) {
        return analysis.feature();
      }
    }
    return null;
  }
}

package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Tokens;

/// Tells a noun from a verb that is written alike («aid», «attacks», «hợp tác») by its left
/// neighbour; where the neighbour does not tell, both senses stay. The name of a country is no form
/// of a word that happens to be written so.
final class Homographs {

  private static final Set<String> BEFORE_NOUNS =
      new TreeSet<>(
          List.of(
              "article",
              "classifier",
              "demonstrative",
              "of",
              "with",
              "from",
              "against",
              "about",
              "for",
              "in-place",
              "between",
              "after",
              "before",
              "because",
              "despite",
              "at-time",
              "by-agent",
              "joint",
              "plural",
              "existential"));

  private static final Set<String> BEFORE_VERBS =
      new TreeSet<>(
          List.of(
              "infinitive",
              "future",
              "negation",
              "modal-possible",
              "modal-must",
              "modal-would",
              "perfect",
              "progressive",
              "past",
              "near-future",
              "relative",
              "passive",
              "pronoun-he",
              "pronoun-she",
              "pronoun-they",
              "pronoun-we",
              "pronoun-i"));

  /// Possessives are pronouns too («su apoyo»).
  private static final Set<String> ARTICLE = Set.of("article");

  private static final List<String> CASES =
      List.of("genitive", "dative", "instrumental", "prepositional");
  private static final int ADJECTIVES = 2;

  private Homographs() {}

  /// The marks without verbs that are written as nouns, in a language whose nouns have capitals
  /// («die Fragen» against «sie fragen»).
  static List<Mark> withoutCapitalVerbs(List<Mark> marks, Tokens tokens) {
    return marks.stream()
        .filter(mark -> !isConcept(mark, "v") || !isCapitalInside(mark, tokens))
        .toList();
  }

  /// Whether it is one word with a capital that no sentence or quotation begins with.
  private static boolean isCapitalInside(Mark mark, Tokens tokens) {
    int token = mark.from();
    return mark.length() == 1
        && token > tokens.sentenceStart(tokens.sentenceOf(token))
        && !tokens.isPunctuation(token - 1)
        && tokens.isCapitalized(token)
        && !tokens.isAllCapitals(token);
  }

  /// An article that opens a clause is no preposition («Des soldats ont …» against «la ville des
  /// …»).
  private static List<Mark> withoutOpeningPrepositions(
      List<Mark> phrase, List<Mark> before, Tokens tokens) {
    boolean article = phrase.stream().anyMatch(mark -> mark.is(Layer.MARKER, "article"));
    return article && opensClause(phrase.get(0).from(), before, tokens)
        ? phrase.stream()
            .filter(mark -> !mark.is(Layer.MARKER, "of") && !mark.is(Layer.MARKER, "from"))
            .toList()
        : phrase;
  }

  private static boolean opensClause(int token, List<Mark> before, Tokens tokens) {
    return token == tokens.sentenceStart(tokens.sentenceOf(token))
        || tokens.isPunctuation(token - 1)
        || phraseEndingAt(before, before.size() - 1, token - 1).stream()
            .anyMatch(mark -> mark.is(Layer.MARKER, "complementiser"));
  }

  /// The marks without the senses that their neighbour rules out.
  static List<Mark> resolve(List<Mark> marks, Tokens tokens) {
    List<Mark> kept = new ArrayList<>(marks.size());
    int m = 0;
    while (m < marks.size()) {
      int end = m;
      while (end < marks.size() && marks.get(end).from() == marks.get(m).from()) {
        end++;
      }
      List<Mark> phrase = marks.subList(m, end);
      if (phrase.size() == 1) {
        kept.add(phrase.get(0));
        m = end;
        continue;
      }
      phrase = isCountryAsKnown(phrase) ? withoutForms(phrase) : phrase;
      phrase = withoutOpeningPrepositions(phrase, kept, tokens);
      kept.addAll(hasBoth(phrase) ? without(phrase, unlikely(kept, phrase, tokens)) : phrase);
      m = end;
    }
    return kept;
  }

  private static boolean isCountryAsKnown(List<Mark> phrase) {
    return phrase.stream()
        .anyMatch(mark ->
            mark.sense().layer() == Layer.COUNTRY
                && mark.sense().detail().equals("name")
                && mark.feature().equals("-"));
  }

  /// Without the words of which it would be a form, if it were not the name of a country.
  private static List<Mark> withoutForms(List<Mark> phrase) {
    return phrase.stream().filter(mark -> !mark.isConcept() || mark.feature().equals("-")).toList();
  }

  private static boolean hasBoth(List<Mark> phrase) {
    return has(phrase, "n") && has(phrase, "v");
  }

  private static boolean has(List<Mark> phrase, String pos) {
    return phrase.stream().anyMatch(mark -> isConcept(mark, pos));
  }

  private static boolean isConcept(Mark mark, String pos) {
    return mark.isConcept() && mark.sense().detail().equals(pos);
  }

  private static List<Mark> without(List<Mark> phrase, String pos) {
    return pos.isEmpty() ? phrase : phrase.stream().filter(mark -> !isConcept(mark, pos)).toList();
  }

  /// The part of speech that the words before rule out; empty where they rule out none.
  private static String unlikely(List<Mark> before, List<Mark> phrase, Tokens tokens) {
    Mark mark = phrase.get(0);
    if (isDeclined(phrase) && phrase.stream().anyMatch(sense -> sense.says("participle"))) {
      return "v";
    }
    int token = mark.from() - 1;
    int index = before.size() - 1;
    for (int skipped = 0; skipped <= ADJECTIVES; skipped++) {
      boolean sameSentence =
          token >= 0 && tokens.sentenceOf(token) == tokens.sentenceOf(mark.from());
      if (!sameSentence || tokens.isPunctuation(token)) {
        return "";
      }
      // The clitic of a possessor («Norway's aid»).
      if (tokens.form(token).startsWith("'") || tokens.isNumber(token)) {
        return "v";
      }
      List<Mark> left = phraseEndingAt(before, index, token);
      if (left.isEmpty()) {
        return "";
      }
      if (anyMarker(left, BEFORE_VERBS) && !anyMarker(left, ARTICLE)) {
        return "n";
      }
      if (anyMarker(left, BEFORE_NOUNS) || has(left, "num")) {
        return "v";
      }
      if (!has(left, "adj") && !isCountryAdjective(left)) {
        return "";
      }
      token = left.get(0).from() - 1;
      index -= left.size();
      if (skipped == ADJECTIVES || token < 0) {
        return "v";
      }
    }
    return "v";
  }

  /// Whether a noun among the senses stands in a case: who is called by a participle
  /// («заключённый») and undergoes something is a person, not the act.
  private static boolean isDeclined(List<Mark> phrase) {
    return phrase.stream()
        .anyMatch(mark -> isConcept(mark, "n") && CASES.stream().anyMatch(mark::says));
  }

  private static List<Mark> phraseEndingAt(List<Mark> before, int index, int token) {
    if (index < 0 || before.get(index).to() != token + 1) {
      return List.of();
    }
    int from = index;
    while (from > 0 && before.get(from - 1).from() == before.get(index).from()) {
      from--;
    }
    return before.subList(from, index + 1);
  }

  private static boolean anyMarker(List<Mark> phrase, Set<String> markers) {
    return phrase.stream().anyMatch(mark -> mark.isMarker() && markers.contains(mark.sense().id()));
  }

  /// Countries whose name is its own adjective stand as subjects («China visita»).
  private static boolean isCountryAdjective(List<Mark> phrase) {
    return isCountry(phrase, "adjective") && !isCountry(phrase, "name");
  }

  private static boolean isCountry(List<Mark> phrase, String kind) {
    return phrase.stream()
        .anyMatch(
            mark -> mark.sense().layer() == Layer.COUNTRY && mark.sense().detail().equals(kind));
  }
}

package org.parallax.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/// Joins a finite verb with the words that close its clause («wies … aus», «stellte … vor
/// Gericht»), in languages whose pack says `split-verbs`, and the words around an object in any:
/// the first of them is marked with what the whole means.
///
/// Immutable once filled; may be shared by threads.
final class SplitVerbs {

  /// The words of a phrase between its verb and its last word, and what the whole means.
  private record Split(List<String> inner, Set<Sense> senses) {}

  /// A phrase around its object: «poursuivre … en justice».
  private record Framed(String verb, List<String> tail, Set<Sense> senses) {}

  private static final int FARTHEST = 40;
  private static final int LONGEST_OBJECT_WORDS = 10;
  private static final int MOST_INNER = 3;

  private static final Set<String> NOT_FINITE = new TreeSet<>(List.of("participle", "infinitive"));

  private final Inflection inflection;
  private final boolean parted;
  private final int longestObject;

  /// By the last word, then by the dictionary form of the verb.
  private final Map<String, Map<String, List<Split>>> splits = new LinkedHashMap<>();

  /// By the first word behind the object.
  private final Map<String, List<Framed>> framed = new LinkedHashMap<>();

  /// Words that mean something else inside of a clause: «wies aus» against «wies aus Angst».
  private final Set<String> markers = new TreeSet<>();

  /// @param parted whether the language parts its verbs
  /// @param tokensPerWord about how many tokens make a word
  SplitVerbs(Inflection inflection, boolean parted, int tokensPerWord) {
    this.inflection = inflection;
    this.parted = parted;
    this.longestObject = LONGEST_OBJECT_WORDS * tokensPerWord;
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
    int last = words.size() - 1;
    if (!parted || last < 1 || last - 1 > MOST_INNER) {
      return false;
    }
    List<String> inner = words.subList(1, last);
    List<Split> known =
        splits
            .computeIfAbsent(words.get(last), closing -> new LinkedHashMap<>())
            .computeIfAbsent(words.get(0), verb -> new ArrayList<>());
    Split split =
        known.stream().filter(other -> other.inner.equals(inner)).findFirst().orElse(null);
    if (split == null) {
      split = new Split(List.copyOf(inner), new LinkedHashSet<>());
      known.add(split);
      known.sort(Comparator.comparingInt((Split other) -> -other.inner.size()));
    }
    split.senses.add(sense);
    return markers.contains(words.get(last));
  }

  /// @param verb folded, in its dictionary form
  /// @param tail the folded words behind the object
  void addFramed(String verb, List<String> tail, Sense sense) {
    List<Framed> known = framed.computeIfAbsent(tail.get(0), first -> new ArrayList<>());
    known.add(new Framed(verb, List.copyOf(tail), Set.of(sense)));
    known.sort(Comparator.comparingInt((Framed other) -> -other.tail.size()));
  }

  /// The marks of a text with those of its split verbs in place of what their parts mean alone.
  List<Mark> join(List<Mark> marks, Tokens tokens) {
    if (splits.isEmpty() && framed.isEmpty()) {
      return marks;
    }
    SplitMarks joined = new SplitMarks(marks, tokens);
    int framedTo = 0;
    for (int token = 1; token < tokens.size(); token++) {
      Map<String, List<Split>> verbs = splits.get(tokens.form(token));
      if (verbs != null && joined.closesClause(token)) {
        joinBefore(token, verbs, joined, tokens);
      }
      if (token >= framedTo) {
        framedTo = token + joinAround(token, joined, tokens);
      }
    }
    return joined.marks();
  }

  /// How many words at the token close a frame; the longest that do, or 0.
  private int joinAround(int tail, SplitMarks joined, Tokens tokens) {
    for (Framed form : framed.getOrDefault(tokens.form(tail), List.of())) {
      if (joinAround(tail, form, joined, tokens)) {
        return form.tail.size();
      }
    }
    return 0;
  }

  /// Joins a verb, its object and the words behind it, with no other verb or punctuation between. A
  /// word that says something else too (that of the future in Chinese, which also opens an object)
  /// does so only where the clause closes behind them, for else the object follows.
  private boolean joinAround(int tail, Framed form, SplitMarks joined, Tokens tokens) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < form.tail.size(); i++) {
      if (tail + i >= tokens.size() || !tokens.form(tail + i).equals(form.tail.get(i))) {
        return false;
      }
      parts.add(0, tail + i);
    }
    for (int token = tail - 1; token >= Math.max(0, tail - longestObject); token--) {
      boolean breaks = tokens.isPunctuation(token) && !isHyphen(tokens, token);
      String feature = breaks ? null : featureOf(tokens.form(token), form.verb);
      if (feature != null) {
        return !joined.isPhrase(token, parts.get(0) + 1)
            && (!joined.isMarker(token) || joined.closesClause(parts.get(0)))
            && joined.joinAround(token, parts, form.senses, feature);
      }
      if (breaks || joined.isVerb(token)) {
        return false;
      }
    }
    return false;
  }

  /// Whether it joins the parts of one name («les États-Unis»).
  private static boolean isHyphen(Tokens tokens, int token) {
    return tokens.is(token, '-') && !tokens.isSpaceBefore(token);
  }

  /// What the form says as one of the verb's; null where it is none.
  private @Nullable String featureOf(String form, String verb) {
    if (form.equals(verb)) {
      return "-";
    }
    for (Inflection.Analysis analysis : inflection.analyses(form)) {
      boolean ofVerb = analysis.pos().equals("v") || analysis.pos().equals("any");
      if (ofVerb && analysis.lemma().equals(verb)) {
        return analysis.feature();
      }
    }
    return null;
  }

  /// The nearest verb before that goes with the word takes their common meaning.
  private void joinBefore(
      int closing, Map<String, List<Split>> verbs, SplitMarks joined, Tokens tokens) {
    int start = tokens.sentenceStart(tokens.sentenceOf(closing));
    for (int token = closing - 1; token >= Math.max(start, closing - FARTHEST); token--) {
      if (tokens.is(token, ':') || tokens.is(token, ';')) {
        return;
      }
      String form = tokens.form(token);
      if (tryJoin(token, closing, verbs.get(form), "-", joined, tokens)) {
        return;
      }
      for (Inflection.Analysis analysis : inflection.analyses(form)) {
        boolean verb = analysis.pos().equals("v") || analysis.pos().equals("any");
        if (verb
            && !NOT_FINITE.contains(analysis.feature())
            && tryJoin(
                token, closing, verbs.get(analysis.lemma()), analysis.feature(), joined, tokens)) {
          return;
        }
      }
    }
  }

  private boolean tryJoin(
      int verb,
      int closing,
      @Nullable List<Split> known,
      String feature,
      SplitMarks joined,
      Tokens tokens) {
    if (known == null) {
      return false;
    }
    for (Split split : known) {
      List<Integer> parts = parts(split, verb, closing, tokens);
      if (parts != null && joined.join(verb, parts, split.senses, feature)) {
        return true;
      }
    }
    return false;
  }

  /// Where the words of a phrase behind its verb stand, the last one first; null where one lacks. A
  /// particle lets other words between («sprach sich gegen das Gesetz aus»), a noun does not.
  private @Nullable List<Integer> parts(Split split, int verb, int closing, Tokens tokens) {
    boolean loose = markers.contains(tokens.form(closing));
    List<Integer> parts = new ArrayList<>(List.of(closing));
    int token = closing - 1;
    for (String word : split.inner.reversed()) {
      while (loose && token > verb && !tokens.form(token).equals(word)) {
        token--;
      }
      if (token <= verb || !tokens.form(token).equals(word)) {
        return null;
      }
      parts.add(token--);
    }
    return parts;
  }
}

package org.parallax.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Tells whether a phrase that is a name means something else in a text: in scripts without
/// capitals many names are written like other words.
///
/// Immutable; may be shared by threads.
final class Homonyms {

  /// How a pack calls the name of a country that is another word as well.
  private static final String WEAK = "weak";

  private static final List<String> STATES = List.of("government", "territory", "island", "army");

  private final Concepts concepts;
  private final Set<String> named = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  Homonyms(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    knowledge
        .table("concepts/named.tsv", "concept")
        .forEach(row -> named.add(row.expect("concept")));
    knowledge
        .table("concepts/single-offices.tsv", "concept")
        .forEach(row -> offices.add(row.expect("concept")));
  }

  /// Whether the words of a name also mean something else, and nothing tells which.
  boolean isDoubtful(MarkedText text, List<Mark> senses) {
    Mark mark = senses.get(0);
    Tokens tokens = text.tokens();
    boolean opening =
        mark.length() == 1 && mark.from() == tokens.sentenceStart(tokens.sentenceOf(mark.from()));
    boolean cased = isCased(tokens, mark.from());
    boolean capitals = tokens.isCapitalized(mark.from()) && tokens.isCapitalized(mark.to() - 1);
    boolean told = cased ? capitals && !opening : mark.length() > 1;
    return !told && senses.stream().anyMatch(sense -> isOther(sense, senses, cased));
  }

  /// A word of another meaning; without capitals one that would have to be inflected stands back
  /// behind a name as it is.
  private boolean isOther(Mark sense, List<Mark> senses, boolean cased) {
    if (sense.isMarker()) {
      return true;
    }
    return sense.isConcept()
        && concepts.ancestors(sense.sense().id()).stream().noneMatch(named::contains)
        && (cased || sense.feature().equals("-") || !hasPlainName(senses));
  }

  private static boolean hasPlainName(List<Mark> senses) {
    return senses.stream()
        .anyMatch(mark ->
            (mark.sense().layer() == Layer.NAME || mark.sense().layer() == Layer.COUNTRY)
                && mark.feature().equals("-"));
  }

  /// Whether the mark is a country: weak names are only where the text has the country for certain.
  boolean isCountry(Mark mark, Set<String> certain) {
    return mark.sense().layer() == Layer.COUNTRY
        && (!isWeak(mark) || certain.contains(mark.sense().id()));
  }

  /// The countries that a text has for certain: by another of their words, or by a weak name behind
  /// «in» or a word for a state, its army or an office that one person holds.
  Set<String> certain(MarkedText text) {
    Set<String> certain = new HashSet<>();
    for (Mark mark : text.marks()) {
      if (mark.sense().layer() == Layer.COUNTRY && (!isWeak(mark) || isPlaced(text, mark))) {
        certain.add(mark.sense().id());
      }
    }
    return certain;
  }

  private static boolean isWeak(Mark mark) {
    return mark.sense().detail().equals(WEAK);
  }

  private boolean isPlaced(MarkedText text, Mark country) {
    int before = country.from() - 1;
    if (before < 0 || !country.feature().equals("-")) {
      return false;
    }
    return text.marksAt(before).stream()
        .anyMatch(mark ->
            mark.is(Layer.MARKER, "in-place")
                || mark.isConcept()
                    && (offices.contains(mark.sense().id())
                        || STATES.stream()
                            .anyMatch(kind -> concepts.isA(mark.sense().id(), kind))));
  }

  static boolean isCased(Tokens tokens, int token) {
    int first = tokens.text().codePointAt(tokens.start(token));
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}

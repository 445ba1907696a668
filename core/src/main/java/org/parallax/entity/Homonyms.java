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

  private static final List<String> ACTIONS = List.of("act", "communicate", "mental", "show");
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
    if (isCased(tokens, mark.from()) && mark.length() == 1) {
      boolean opening = mark.from() == tokens.sentenceStart(tokens.sentenceOf(mark.from()));
      boolean told = tokens.isCapitalized(mark.from()) && !opening;
      return !told && senses.stream().anyMatch(this::isWord);
    }
    boolean told =
        isCased(tokens, mark.from())
            ? tokens.isCapitalized(mark.from()) && tokens.isCapitalized(mark.to() - 1)
                || isCapitalWithin(tokens, mark)
            : mark.length() > 1;
    return !told && senses.stream().anyMatch(sense -> isOtherWord(sense, senses));
  }

  private boolean isWord(Mark sense) {
    return sense.isMarker()
        || sense.isConcept()
            && concepts.ancestors(sense.sense().id()).stream().noneMatch(named::contains);
  }

  /// Whether it is a word apart from the name: not the kind of the body that is named, nor a form
  /// of some other word that happens to be written as the name is.
  private boolean isOtherWord(Mark sense, List<Mark> senses) {
    if (sense.isMarker()) {
      return true;
    }
    boolean body =
        sense.sense().detail().equals("n")
            && ACTIONS.stream().noneMatch(kind -> concepts.isA(sense.sense().id(), kind))
            && senses.stream().anyMatch(mark -> mark.sense().id().startsWith("org:"));
    boolean form = !sense.feature().equals("-") && hasPlainName(senses);
    return isWord(sense) && !body && !form;
  }

  private static boolean hasPlainName(List<Mark> senses) {
    return senses.stream()
        .anyMatch(mark ->
            (mark.sense().layer() == Layer.NAME || mark.sense().layer() == Layer.COUNTRY)
                && mark.feature().equals("-"));
  }

  /// A capital where no sentence begins, or all that stands between two quotation marks.
  static boolean isCapitalWithin(Tokens tokens, Mark mark) {
    int before = mark.from() - 1;
    boolean cased = tokens.isCapitalized(mark.from());
    if (!cased || before < 0 || tokens.sentenceOf(before) != tokens.sentenceOf(mark.from())) {
      return false;
    }
    return !tokens.isPunctuation(before)
        || tokens.is(before, ',')
        || tokens.is(before, '(')
        || isQuote(tokens, before) && mark.to() < tokens.size() && isQuote(tokens, mark.to());
  }

  private static boolean isQuote(Tokens tokens, int token) {
    int type = Character.getType(tokens.text().codePointAt(tokens.start(token)));
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || tokens.is(token, '"');
  }

  /// Whether the mark is a country: weak names are only where the text has the country for certain.
  boolean isCountry(Mark mark, Set<String> certain) {
    return mark.sense().layer() == Layer.COUNTRY
        && (!isWeak(mark) || certain.contains(mark.sense().id()));
  }

  /// The countries that a text has for certain: by another of their words, or by a weak name with a
  /// capital inside a sentence, or behind «in», «to» or a word for a state, its army or an office
  /// that one person holds.
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
    if (!country.feature().equals("-")) {
      return false;
    }
    if (isCapitalWithin(text.tokens(), country)) {
      return true;
    }
    int before = country.from() - 1;
    return before >= 0
        && text.marksAt(before).stream().anyMatch(mark -> isWhither(mark) || isOfState(mark));
  }

  private static boolean isWhither(Mark mark) {
    return mark.is(Layer.MARKER, "in-place") || mark.is(Layer.MARKER, "to-recipient");
  }

  private boolean isOfState(Mark mark) {
    String concept = mark.sense().id();
    return mark.isConcept()
        && (offices.contains(concept)
            || STATES.stream().anyMatch(kind -> concepts.isA(concept, kind)));
  }

  static boolean isCased(Tokens tokens, int token) {
    int first = tokens.text().codePointAt(tokens.start(token));
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}

package org.parallax.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;
import org.parallax.time.TermEvidence;

/// What the offices that a text gives people say of when it was written: «President X» was written
/// in one of X's terms.
///
/// Where several terms fit, those that agree with the most other people's are meant; if more than
/// one still does, all of them together bound the text.
public final class PresentOffices {

  private static final int YEAR_DIGITS = 4;

  private final Gazetteer gazetteer;
  private final Concepts concepts;

  public PresentOffices(Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
  }

  /// One piece of evidence for each person who is named with an office, in the order of the text.
  ///
  /// @param mentions of that text, linked without a date
  public List<TermEvidence> read(MarkedText text, Mentions mentions) {
    Map<String, Set<Term>> said = new LinkedHashMap<>();
    Map<String, Span> where = new LinkedHashMap<>();
    for (Mention mention : mentions.outermost()) {
      if (mention.kind() == MentionKind.NAME
          && mention.entity() != null
          && !tellsOfThePast(text, mention)) {
        Set<Term> terms = terms(text, mention, mention.entity());
        if (!terms.isEmpty()) {
          said.computeIfAbsent(mention.entity(), fresh -> new LinkedHashSet<>()).addAll(terms);
          where.putIfAbsent(mention.entity(), text.span(mention.from(), mention.to()));
        }
      }
    }
    return evidence(said, where);
  }

  /// Whether the sentence tells a year: what was then need not be now.
  private static boolean tellsOfThePast(MarkedText text, Mention mention) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentenceOf(mention.from());
    for (int token = tokens.sentenceStart(sentence);
        token < tokens.sentenceEnd(sentence);
        token++) {
      if (tokens.isNumber(token) && tokens.form(token).length() == YEAR_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private Set<Term> terms(MarkedText text, Mention mention, String person) {
    Set<Term> terms = new LinkedHashSet<>();
    for (int token = mention.from(); token < mention.to(); token++) {
      for (Mark mark : text.marksAt(token)) {
        if (mark.is(Layer.CONCEPT, "former")) {
          return Set.of();
        }
        for (Term term : gazetteer.termsOf(person)) {
          boolean same = mark.isConcept() && term.office().equals(mark.sense().id());
          if (same && term.from() != null && concepts.isA(term.office(), "role")) {
            terms.add(term);
          }
        }
      }
    }
    return terms;
  }

  private List<TermEvidence> evidence(Map<String, Set<Term>> said, Map<String, Span> where) {
    List<LocalDate> days = bestDays(said);
    List<TermEvidence> evidence = new ArrayList<>();
    said.forEach((person, terms) -> {
      List<Term> fitting =
          terms.stream().filter(term -> days.stream().anyMatch(term::holdsOn)).toList();
      if (!fitting.isEmpty()) {
        evidence.add(evidence(person, fitting, where.get(person)));
      }
    });
    return evidence;
  }

  /// The beginnings of terms on which the most people held what the text says they hold.
  private static List<LocalDate> bestDays(Map<String, Set<Term>> said) {
    List<LocalDate> best = new ArrayList<>();
    long most = 0;
    for (Set<Term> terms : said.values()) {
      for (Term term : terms) {
        LocalDate day = term.from();
        long holders =
            day == null
                ? 0
                : said.values().stream()
                    .filter(held -> held.stream().anyMatch(t -> t.holdsOn(day)))
                    .count();
        if (holders > most) {
          best.clear();
          most = holders;
        }
        if (day != null && holders == most) {
          best.add(day);
        }
      }
    }
    return best;
  }

  /// Who came back to an office held it in several years, so that days beside the name have none.
  private TermEvidence evidence(String person, List<Term> terms, @Nullable Span mention) {
    Known known = gazetteer.find(person);
    StringBuilder reason =
        new StringBuilder("office: ").append(known == null ? person : known.name());
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Term term : terms) {
      LocalDate from = term.from();
      LocalDate to = term.to();
      first = from != null && from.isBefore(first) ? from : first;
      last = last == null || to == null ? null : to.isAfter(last) ? to : last;
      reason
          .append(", ")
          .append(term.office())
          .append(' ')
          .append(from)
          .append('/')
          .append(to == null ? ".." : to);
    }
    boolean once = terms.size() == 1;
    return new TermEvidence(first, last, reason.toString(), once ? mention : null);
  }
}

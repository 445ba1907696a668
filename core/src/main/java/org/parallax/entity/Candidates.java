package org.parallax.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.Concepts;

/// Tells which of several entities of one name a passage means: by the country and the office
/// beside the name, by the full names and the countries in the rest of the document, and by who was
/// in office at its date.
final class Candidates {

  private static final int CERTAIN = 4;
  private static final int STRONG = 3;
  private static final int WEAK = 2;
  private static final int SLIGHT = 1;

  private final Gazetteer gazetteer;
  private final Concepts concepts;
  private final @Nullable LocalDate date;

  /// Entities that the document names by several words, and the countries that it names.
  private final Set<String> inFull;

  private final Set<String> countries;

  Candidates(
      Gazetteer gazetteer,
      Concepts concepts,
      @Nullable LocalDate date,
      Set<String> inFull,
      Set<String> countries) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
    this.date = date;
    this.inFull = inFull;
    this.countries = countries;
  }

  /// The likeliest; null where two people are equally likely or none fits.
  ///
  /// @param country of the one meant, as the text beside the name says; or null
  @Nullable String choose(List<String> ids, Draft draft, @Nullable String country) {
    String best = null;
    int most = Integer.MIN_VALUE;
    boolean tied = false;
    for (String id : ids) {
      int score = score(id, draft, country);
      if (score > most) {
        best = id;
        most = score;
        tied = false;
      } else if (score == most
          && id.startsWith("person:")
          && best != null
          && best.startsWith("person:")) {
        tied = true;
      }
    }
    return tied || most < 0 ? null : best;
  }

  private int score(String id, Draft draft, @Nullable String country) {
    int score = 0;
    String own = gazetteer.countryOf(id, date);
    if (country != null && own != null) {
      score += own.equals(country) ? CERTAIN : -CERTAIN;
    }
    boolean person = id.startsWith("person:");
    score += draft.titled ? person ? STRONG : -STRONG : 0;
    for (Term term : gazetteer.termsOf(id)) {
      boolean then = date == null ? term.to() == null : term.holdsOn(date);
      boolean said =
          draft.roles.stream()
              .anyMatch(
                  role -> concepts.isA(term.office(), role) || concepts.isA(role, term.office()));
      if (said) {
        score += then ? STRONG : WEAK;
        break;
      }
    }
    boolean active =
        gazetteer.termsOf(id).stream()
            .anyMatch(term -> date == null ? term.to() == null : term.holdsOn(date));
    score += active ? SLIGHT : 0;
    score += inFull.contains(id) ? WEAK : 0;
    score += own != null && countries.contains(own) ? WEAK : 0;
    return score;
  }
}

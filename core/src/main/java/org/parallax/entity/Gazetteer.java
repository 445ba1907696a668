package org.parallax.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Who is who: people and the offices they hold or held, organisations, places, outlets and
/// countries.
///
/// Immutable; may be shared by threads.
public final class Gazetteer {

  private static final String GAZETTEER = "gazetteer/";

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Map<String, List<Term>> termsOf = new LinkedHashMap<>();
  private final Map<String, List<Term>> termsIn = new LinkedHashMap<>();

  public Gazetteer(Knowledge knowledge) {
    for (Row row : knowledge.table(GAZETTEER + "people.tsv", "id", "name", "country", "gender")) {
      add(row, EntityType.PERSON, row.get("gender"), null);
    }
    for (Row row :
        knowledge.table(
            GAZETTEER + "organizations.tsv", "id", "name", "kind", "country", "sector")) {
      add(row, EntityType.ORGANIZATION, row.get("kind"), orNull(row.get("sector")));
    }
    for (Row row : knowledge.table(GAZETTEER + "places.tsv", "id", "name", "kind", "country")) {
      add(
          row,
          EntityType.PLACE,
          row.get("kind"),
          row.get("kind").equals("seat") ? GOVERNMENT : null);
    }
    for (Row row :
        knowledge.table(
            GAZETTEER + "outlets.tsv",
            "id",
            "name",
            "kind",
            "country",
            "language",
            "family",
            "domains")) {
      add(row, EntityType.PUBLICATION, row.get("kind"), PRESS);
    }
    for (Row row : knowledge.table(GAZETTEER + "dependencies.tsv", "territory", "state")) {
      states.put(row.expect("territory"), row.expect("state"));
    }
    for (Row row :
        knowledge.table(
            GAZETTEER + "offices.tsv", "person", "office", "country", "sector", "from", "to")) {
      Term term =
          new Term(
              row.expect("person"),
              row.expect("office"),
              orNull(row.get("country")),
              orNull(row.get("sector")),
              PartialDate.first(row, "from"),
              PartialDate.last(row, "to"));
      termsOf.computeIfAbsent(term.person(), fresh -> new ArrayList<>()).add(term);
      termsIn
          .computeIfAbsent(term.office() + " " + term.country(), fresh -> new ArrayList<>())
          .add(term);
    }
  }

  private final Map<String, String> states = new LinkedHashMap<>();

  static final String GOVERNMENT = "GOV";
  private static final String PRESS = "JRN";
  private static final String FORMER = "ELI";

  private void add(Row row, EntityType type, String kind, @Nullable String sector) {
    Known entry =
        new Known(
            row.expect("id"), row.expect("name"), type, kind, orNull(row.get("country")), sector);
    if (known.putIfAbsent(entry.id(), entry) != null) {
      throw row.bad("says " + entry.id() + " again");
    }
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }

  /// What is known of that id, or null; countries are known by their code.
  public @Nullable Known find(String id) {
    Known entry = known.get(id);
    return entry == null && Countries.isCountry(id) ? Countries.known(id) : entry;
  }

  /// All entries but countries, in the order of the files.
  public List<Known> all() {
    return List.copyOf(known.values());
  }

  /// The state whose acts those of a territory count as; the code itself where it is one of a
  /// state.
  public String state(String country) {
    return states.getOrDefault(country, country);
  }

  /// The offices of a person, in the order of the file; none where none is known.
  public List<Term> termsOf(String person) {
    return termsOf.getOrDefault(person, List.of());
  }

  /// Everybody known to have held that office of that country.
  public List<Term> terms(String office, String country) {
    return termsIn.getOrDefault(office + " " + country, List.of());
  }

  /// The one person who held the office on that day, as far as is known; null where it is nobody
  /// known or several.
  public @Nullable Term holder(String office, String country, LocalDate day) {
    Term found = null;
    for (Term term : terms(office, country)) {
      boolean certain = term.from() != null && term.holdsOn(day);
      if (certain && found != null && !found.person().equals(term.person())) {
        return null;
      }
      found = certain ? term : found;
    }
    return found;
  }

  /// The country that the entity belongs to, or served in its office on that day; null where not
  /// known.
  public @Nullable String countryOf(String id, @Nullable LocalDate day) {
    Term term = dated(id, day);
    if (term != null && term.country() != null) {
      return term.country();
    }
    Known entry = find(id);
    return entry == null ? null : entry.country();
  }

  /// The sector that the entity belongs to on that day: for people the one of their office then,
  /// `ELI` where all their offices lie behind; null where not known.
  public @Nullable String sectorOf(String id, @Nullable LocalDate day) {
    List<Term> terms = termsOf(id);
    if (terms.isEmpty()) {
      Known entry = find(id);
      return entry == null ? null : entry.sector();
    }
    Term term = dated(id, day);
    if (term != null) {
      return term.sector();
    }
    boolean over =
        day != null && terms.stream().allMatch(t -> t.to() != null && t.to().isBefore(day));
    return over ? FORMER : null;
  }

  /// The office held on that day, one with a known beginning before others; the last one of all if
  /// the day is not known.
  private @Nullable Term dated(String id, @Nullable LocalDate day) {
    Term best = null;
    for (Term term : termsOf(id)) {
      boolean fits = day == null ? term.to() == null : term.holdsOn(day);
      boolean better = best == null || best.from() == null && term.from() != null;
      best = fits && better ? term : best;
    }
    return best;
  }
}

package org.parallax.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Turns drafts into mentions, in the order of the text, each with its entity, country and sector.
final class MentionWriter {

  /// Bodies that are nobody in particular unless it is told whose they are.
  private static final List<String> GENERAL =
      List.of("group", "institution", "organization", "armed-force", "unit");

  private final MarkedText text;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Sectors sectors;
  private final Set<String> singleOffices;
  private final @Nullable LocalDate date;
  private final Cities cities;
  private final EntityTable table;
  private final NameResolver names;
  private final Antecedents antecedents;
  private final List<Mention> mentions = new ArrayList<>();

  MentionWriter(
      MarkedText text,
      Gazetteer gazetteer,
      Sectors sectors,
      Set<String> singleOffices,
      @Nullable LocalDate date,
      Cities cities,
      EntityTable table,
      NameResolver names) {
    this.text = text;
    this.tokens = text.tokens();
    this.gazetteer = gazetteer;
    this.sectors = sectors;
    this.singleOffices = singleOffices;
    this.date = date;
    this.cities = cities;
    this.table = table;
    this.names = names;
    this.antecedents = new Antecedents(tokens);
  }

  Mentions write(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.core.isName()) {
        describe(draft);
      }
    }
    for (Draft draft : drafts) {
      parts(draft);
      switch (draft.core.kind()) {
        case NAME, UNKNOWN -> name(draft);
        case COUNTRY -> country(draft);
        case ROLE -> role(draft);
        case BODY -> body(draft);
        case PRONOUN -> pronoun(draft);
        case TITLE, DEGREE -> {}
      }
    }
    return new Mentions(table.entities(), mentions);
  }

  /// Adds to an entity what the words around its name say.
  private void describe(Draft draft) {
    EntityTable.Entry entry = names.entity(draft.core);
    if (entry == null) {
      return;
    }
    Known known = gazetteer.find(entry.id);
    if (entry.country == null) {
      entry.country = known == null ? owner(draft) : gazetteer.countryOf(entry.id, date);
    }
    if (entry.type == EntityType.PERSON && !draft.former) {
      entry.roles.addAll(draft.roles);
    }
    if (entry.sector == null) {
      entry.sector = gazetteer.sectorOf(entry.id, date);
    }
    if (entry.sector == null && entry.type == EntityType.PERSON) {
      entry.sector = draft.former ? "ELI" : sector(draft);
    }
  }

  private @Nullable String sector(Draft draft) {
    Chunk affiliation = draft.affiliation;
    EntityTable.Entry body = affiliation == null ? null : names.entity(affiliation);
    for (String role : draft.roles) {
      String sector = sectors.of(role);
      if (sector != null && !(sector.equals(Gazetteer.GOVERNMENT) && body != null)) {
        return sector;
      }
    }
    if (body != null) {
      return body.sector != null ? body.sector : gazetteer.sectorOf(body.id, date);
    }
    if (affiliation != null && affiliation.is(ChunkKind.BODY)) {
      return sectors.of(affiliation.id());
    }
    return draft.roles.isEmpty() ? null : sectors.of(draft.roles.get(0));
  }

  /// The country that the words of the draft name, or the one of the body that they name.
  private @Nullable String owner(Draft draft) {
    Chunk country = draft.country;
    if (country != null) {
      if (country.is(ChunkKind.COUNTRY)) {
        return gazetteer.state(country.id());
      }
      EntityTable.Entry meant = antecedents.of(country.id(), country.from());
      return meant == null ? null : meant.country;
    }
    if (draft.affiliation == null) {
      return null;
    }
    EntityTable.Entry body = names.entity(draft.affiliation);
    return body == null
        ? null
        : body.country != null ? body.country : gazetteer.countryOf(body.id, date);
  }

  /// Names within a larger mention are entities of their own.
  private void parts(Draft draft) {
    for (Chunk part : draft.parts) {
      if (part == draft.core) {
        continue;
      }
      EntityTable.Entry entry =
          part.is(ChunkKind.COUNTRY) ? countryEntry(part) : names.entity(part);
      if (entry != null) {
        see(entry, part);
      }
    }
  }

  private void see(EntityTable.Entry entry, Chunk chunk) {
    if (entry.country == null) {
      entry.country = gazetteer.countryOf(entry.id, date);
    }
    if (entry.sector == null) {
      entry.sector = gazetteer.sectorOf(entry.id, date);
    }
    table.mention(entry, chunk.from(), chunk.to());
    antecedents.see(chunk.from(), entry);
  }

  private void name(Draft draft) {
    EntityTable.Entry entry = names.entity(draft.core);
    if (entry != null) {
      see(entry, draft.core);
      add(draft, MentionKind.NAME, entry, entry.country, entry.sector);
    }
  }

  private void country(Draft draft) {
    EntityTable.Entry entry = countryEntry(draft.core);
    see(entry, draft.core);
    add(draft, MentionKind.NAME, entry, entry.country, entry.sector);
  }

  /// The country itself, or the city or seat that stands for its government.
  private EntityTable.Entry countryEntry(Chunk chunk) {
    boolean city = chunk.detail().equals("city") || chunk.detail().equals("region");
    boolean itself = !city && !chunk.detail().equals("capital") && !chunk.detail().equals("seat");
    String surface = tokens.surface(chunk.from(), chunk.to());
    String id =
        itself
            ? Countries.id(gazetteer.state(chunk.id()).equals("XKX") ? "XKX" : chunk.id())
            : placeId(chunk);
    EntityTable.Entry entry = table.find(id);
    if (entry == null) {
      entry =
          table.put(
              new EntityTable.Entry(
                  id,
                  itself ? Countries.known(id).name() : surface,
                  itself ? EntityType.COUNTRY : EntityType.PLACE,
                  "country-" + chunk.detail()));
      entry.country = gazetteer.state(chunk.id());
      entry.sector = itself || city ? null : Gazetteer.GOVERNMENT;
    }
    return entry;
  }

  private String placeId(Chunk chunk) {
    if (chunk.ids().size() > 1
        && chunk.ids().get(1).startsWith(EntityIds.prefix(EntityType.PLACE))) {
      return chunk.ids().get(1);
    }
    String capital = chunk.detail().equals("capital") ? cities.capital(chunk.id()) : null;
    return capital != null
        ? capital
        : EntityIds.prefix(EntityType.PLACE)
            + chunk.detail()
            + "-"
            + chunk.id().toLowerCase(Locale.ROOT);
  }

  private void role(Draft draft) {
    String role = draft.core.id();
    String country = owner(draft);
    boolean one = !draft.core.detail().contains("plural") && !draft.former;
    EntityTable.Entry entry = one ? holder(role, country) : null;
    if (entry != null) {
      table.mention(entry, draft.core.from(), draft.core.to());
      antecedents.see(draft.core.from(), entry);
      add(draft, MentionKind.ROLE, entry, entry.country, entry.sector);
      return;
    }
    addUnidentified(draft, EntityType.PERSON, country, draft.former ? "ELI" : sector(draft));
  }

  /// Somebody or some body by what they are, of whom it is not known who that is.
  private void addUnidentified(
      Draft draft, EntityType type, @Nullable String country, @Nullable String sector) {
    mentions.add(
        new Mention(
            draft.from,
            draft.to,
            draft.core.to() - 1,
            MentionKind.ROLE,
            null,
            tokens.surface(draft.from, draft.to),
            type,
            country,
            sector));
  }

  /// Whoever the document says holds the office, else who is known to have held it at the date.
  private EntityTable.@Nullable Entry holder(String role, @Nullable String country) {
    EntityTable.Entry named = Antecedents.onlyOne(table.all(), role, country);
    if (named != null) {
      return named;
    }
    Term term =
        country == null || date == null || !singleOffices.contains(role)
            ? null
            : gazetteer.holder(role, country, date);
    Known known = term == null ? null : gazetteer.find(term.person());
    if (known == null) {
      return null;
    }
    EntityTable.Entry entry = table.find(known.id());
    if (entry == null) {
      entry =
          table.put(
              new EntityTable.Entry(known.id(), known.name(), EntityType.PERSON, "office-at-date"));
      entry.gender = known.kind();
      entry.country = country;
      entry.sector = gazetteer.sectorOf(known.id(), date);
      entry.roles.add(role);
    }
    return entry;
  }

  /// A body by its kind: one whose country is told is the same wherever it is named so.
  private void body(Draft draft) {
    String concept = draft.core.id();
    String country = owner(draft);
    if (country == null && draft.affiliation == null && GENERAL.contains(concept)) {
      return;
    }
    if (country == null || draft.core.detail().contains("plural")) {
      addUnidentified(draft, EntityType.ORGANIZATION, country, sectors.of(concept));
      return;
    }
    String id =
        EntityIds.prefix(EntityType.ORGANIZATION)
            + country.toLowerCase(Locale.ROOT)
            + "-"
            + concept;
    EntityTable.Entry entry = table.find(id);
    if (entry == null) {
      entry =
          table.put(
              new EntityTable.Entry(
                  id, bodyName(draft, country), EntityType.ORGANIZATION, "body-of-country"));
      entry.country = country;
      entry.sector = sectors.of(concept);
    }
    table.mention(entry, draft.from, draft.to);
    antecedents.see(draft.from, entry);
    add(draft, MentionKind.ROLE, entry, entry.country, entry.sector);
  }

  /// The phrase itself; where it says only «this country's», the country's name and the kind of
  /// body.
  private String bodyName(Draft draft, String country) {
    boolean told = draft.country == null || draft.country.is(ChunkKind.COUNTRY);
    return told
        ? tokens.surface(draft.from, draft.to)
        : Countries.known(Countries.id(country)).name()
            + " ("
            + draft.core.id().replace('-', ' ')
            + ")";
  }

  private void pronoun(Draft draft) {
    EntityTable.Entry entry = antecedents.of(draft.core.id(), draft.from);
    if (entry != null) {
      table.mention(entry, draft.core.from(), draft.core.to());
      add(draft, MentionKind.PRONOUN, entry, entry.country, entry.sector);
    }
    for (EntityTable.Entry one : antecedents.several(draft.core.id(), draft.from)) {
      table.mention(one, draft.core.from(), draft.core.to());
      add(draft, MentionKind.JOINT, one, one.country, one.sector);
    }
  }

  private void add(
      Draft draft,
      MentionKind kind,
      EntityTable.Entry entry,
      @Nullable String country,
      @Nullable String sector) {
    mentions.add(
        new Mention(
            draft.from,
            draft.to,
            draft.core.to() - 1,
            kind,
            entry.id,
            entry.name,
            entry.type,
            country,
            sector));
  }
}

package org.parallax.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Concepts;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds everybody and everything that a text refers to: by the gazetteer's names, by offices and
/// titles, by the shape of names that are not known, and by the shorter words that stand for them
/// later on.
///
/// Immutable; may be shared by threads.
public final class EntityLinker {

  private final Gazetteer gazetteer;
  private final Concepts concepts;
  private final Sectors sectors;
  private final Homonyms homonyms;
  private final Habits habits;
  private final NameWords words;
  private final GivenNames given;
  private final Cities cities;
  private final CalendarWords calendar = new CalendarWords();
  private final Set<String> singleOffices = new HashSet<>();

  public EntityLinker(Knowledge knowledge, Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
    this.sectors = new Sectors(knowledge, concepts);
    this.homonyms = new Homonyms(knowledge, concepts);
    this.habits = new Habits(knowledge);
    this.words = new NameWords(knowledge);
    this.cities = new Cities(knowledge);
    this.given = new GivenNames(knowledge, gazetteer, habits);
    knowledge
        .table("concepts/single-offices.tsv", "concept")
        .forEach(row -> singleOffices.add(row.expect("concept")));
  }

  /// @param date the day of the text, or null if it is not known; offices are those held then
  public Mentions link(MarkedText text, @Nullable LocalDate date) {
    List<Chunk> chunks = chunks(text);
    List<Draft> drafts = new Composer(text, gazetteer, habits).compose(chunks);
    EntityTable table = new EntityTable(text);
    Candidates candidates =
        new Candidates(gazetteer, concepts, date, inFull(chunks), countries(chunks));
    UnknownNames unknown = new UnknownNames(text, concepts, given, alone(text, chunks));
    NameResolver names = new NameResolver(text, gazetteer, habits, table, candidates, unknown);
    names.resolve(drafts, draft -> saidCountry(draft, date));
    return new MentionWriter(text, gazetteer, sectors, singleOffices, date, cities, table, names)
        .write(drafts);
  }

  /// Everything that mentions may be made of, none overlapping another.
  private List<Chunk> chunks(MarkedText text) {
    List<Chunk> marked = new ChunkReader(concepts, gazetteer, sectors, homonyms).read(text);
    List<Chunk> known = merged(marked, cities.find(text, marked, calendar.of(text.pack().tag())));
    List<Chunk> chunks =
        merged(
            known,
            new CapitalNames(text, known, words, sectors, habits, calendar.of(text.pack().tag()))
                .find());
    chunks = merged(chunks, new PlainNames(text, chunks).find());
    return merged(chunks, Repetitions.find(text, chunks));
  }

  /// Both in the order of the text; a phrase within an unknown name is no longer one of its own.
  private static List<Chunk> merged(List<Chunk> known, List<Chunk> more) {
    List<Chunk> all = new ArrayList<>(more);
    int next = 0;
    for (Chunk chunk : known) {
      while (next < more.size() && more.get(next).to() <= chunk.from()) {
        next++;
      }
      if (next == more.size() || more.get(next).from() >= chunk.to()) {
        all.add(chunk);
      }
    }
    all.sort(Comparator.comparingInt(Chunk::from));
    return all;
  }

  private static Set<String> inFull(List<Chunk> chunks) {
    Set<String> full = new HashSet<>();
    for (Chunk chunk : chunks) {
      if (chunk.is(ChunkKind.NAME) && chunk.to() - chunk.from() > 1) {
        full.addAll(chunk.ids());
      }
    }
    return full;
  }

  private static Set<String> countries(List<Chunk> chunks) {
    Set<String> countries = new HashSet<>();
    for (Chunk chunk : chunks) {
      if (chunk.is(ChunkKind.COUNTRY)) {
        countries.addAll(chunk.ids());
      }
    }
    return countries;
  }

  /// The unknown names of one word.
  private static Set<String> alone(MarkedText text, List<Chunk> chunks) {
    Tokens tokens = text.tokens();
    Set<String> alone = new HashSet<>();
    for (Chunk chunk : chunks) {
      if (chunk.is(ChunkKind.UNKNOWN) && chunk.to() - chunk.from() == 1) {
        alone.add(tokens.form(chunk.from()));
      }
    }
    return alone;
  }

  private @Nullable String saidCountry(Draft draft, @Nullable LocalDate date) {
    if (draft.country != null && draft.country.is(ChunkKind.COUNTRY)) {
      return draft.country.id();
    }
    Chunk affiliation = draft.affiliation;
    return affiliation != null && affiliation.is(ChunkKind.NAME)
        ? gazetteer.countryOf(affiliation.id(), date)
        : null;
  }
}

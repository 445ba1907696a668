package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Reads the marks of a text as phrases that mentions are made of, one reading for each phrase.
final class ChunkReader {

  private static final List<String> DEGREES = List.of("former", "acting", "senior", "deputy");
  private static final List<String> BODIES = List.of("group", "armed-force", "organization");

  /// Kinds of states, which are narrower concepts of the government.
  private static final List<String> NO_BODIES =
      List.of("republic", "democracy", "dictatorship", "monarchy", "convoy");

  private final Concepts concepts;
  private final Gazetteer gazetteer;
  private final Sectors sectors;
  private final Homonyms homonyms;

  ChunkReader(Concepts concepts, Gazetteer gazetteer, Sectors sectors, Homonyms homonyms) {
    this.concepts = concepts;
    this.gazetteer = gazetteer;
    this.sectors = sectors;
    this.homonyms = homonyms;
  }

  List<Chunk> read(MarkedText text) {
    List<Chunk> chunks = new ArrayList<>();
    List<Mark> marks = text.marks();
    Set<String> certain = homonyms.certain(text);
    int next = 0;
    while (next < marks.size()) {
      int end = next;
      while (end < marks.size() && marks.get(end).from() == marks.get(next).from()) {
        end++;
      }
      List<Mark> senses = marks.subList(next, end);
      if (isPair(text, senses)) {
        chunks.addAll(pair(senses));
      } else {
        Chunk chunk = read(text, senses, certain);
        if (chunk != null) {
          chunks.add(chunk);
        }
      }
      next = end;
    }
    return chunks;
  }

  /// Two countries in one word without spaces (`zhong-mei`).
  private static boolean isPair(MarkedText text, List<Mark> senses) {
    return senses.get(0).length() > 1
        && text.pack().values("spaces").contains("no")
        && countries(senses).size() == 2
        && senses.stream()
            .allMatch(mark -> mark.isConcept() || mark.sense().detail().equals("name"));
  }

  /// Each by its letter, in the order of the word, and what the word says of both behind them
  /// (`zhong-mei` and ministers).
  private List<Chunk> pair(List<Mark> senses) {
    List<String> countries = countries(senses);
    int from = senses.get(0).from();
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int at = from + i;
      chunks.add(new Chunk(at, at + 1, ChunkKind.COUNTRY, List.of(countries.get(i)), "name"));
    }
    for (Mark mark : senses) {
      Chunk noun = mark.isConcept() ? noun(mark) : null;
      if (noun != null && mark.length() > 2) {
        chunks.add(new Chunk(from + 2, mark.to(), noun.kind(), noun.ids(), noun.detail()));
        break;
      }
    }
    return chunks;
  }

  private @Nullable Chunk read(MarkedText text, List<Mark> senses, Set<String> certain) {
    Mark any = senses.get(0);
    List<String> names = names(text, senses);
    Mark country =
        senses.stream().filter(mark -> homonyms.isCountry(mark, certain)).findFirst().orElse(null);
    boolean plainWord =
        !Homonyms.isCased(text.tokens(), any.from()) && homonyms.isDoubtful(text, senses);
    if (country != null && !plainWord && (names.isEmpty() || isCountryItself(country))) {
      return new Chunk(any.from(), any.to(), ChunkKind.COUNTRY, countries(senses), detail(senses));
    }
    if (country != null && country.sense().detail().equals("capital")) {
      return capital(text, country, names);
    }
    if (!names.isEmpty() && !homonyms.isDoubtful(text, senses)) {
      return new Chunk(any.from(), any.to(), ChunkKind.NAME, names, "");
    }
    Mark pronoun = pronoun(senses);
    Mark title = first(senses, Layer.TITLE);
    if (pronoun != null) {
      boolean either =
          senses.stream()
                  .filter(sense -> sense.sense().id().startsWith("pronoun-"))
                  .map(Mark::sense)
                  .distinct()
                  .count()
              > 1;
      return new Chunk(
          any.from(),
          any.to(),
          ChunkKind.PRONOUN,
          List.of(either ? "pronoun-any" : pronoun.sense().id()),
          title == null ? "" : title.sense().id());
    }
    for (Mark mark : senses) {
      Chunk noun = mark.isConcept() ? noun(mark) : null;
      if (noun != null) {
        return noun;
      }
    }
    return title == null
        ? null
        : new Chunk(any.from(), any.to(), ChunkKind.TITLE, List.of(), title.sense().id());
  }

  private static @Nullable Mark first(List<Mark> senses, Layer layer) {
    return senses.stream().filter(mark -> mark.sense().layer() == layer).findFirst().orElse(null);
  }

  /// A capital that the gazetteer knows too; beside a word for a province it is the province of
  /// that name.
  private Chunk capital(MarkedText text, Mark capital, List<String> names) {
    boolean province = isProvince(text, capital.from() - 1) || isProvince(text, capital.to());
    for (String name : names) {
      Known known = gazetteer.find(name);
      if (known != null
          && known.type() == EntityType.PLACE
          && known.kind().equals(province ? "region" : "city")) {
        return province
            ? new Chunk(capital.from(), capital.to(), ChunkKind.NAME, List.of(name), "")
            : new Chunk(
                capital.from(),
                capital.to(),
                ChunkKind.COUNTRY,
                List.of(capital.sense().id(), name),
                "capital");
      }
    }
    return new Chunk(
        capital.from(),
        capital.to(),
        ChunkKind.COUNTRY,
        List.of(capital.sense().id()),
        province ? "region" : "capital");
  }

  private static boolean isProvince(MarkedText text, int token) {
    return token >= 0
        && token < text.tokens().size()
        && text.marksAt(token).stream().anyMatch(mark -> mark.is(Layer.CONCEPT, "province"));
  }

  private static boolean isCountryItself(Mark country) {
    return !country.sense().detail().equals("capital") && !country.sense().detail().equals("seat");
  }

  /// The country's own words before those that only stand for it.
  private static List<String> countries(List<Mark> senses) {
    return senses.stream()
        .filter(mark -> mark.sense().layer() == Layer.COUNTRY)
        .map(mark -> mark.sense().id())
        .distinct()
        .toList();
  }

  private static String detail(List<Mark> senses) {
    List<String> details =
        senses.stream()
            .filter(mark -> mark.sense().layer() == Layer.COUNTRY)
            .map(mark -> mark.sense().detail())
            .toList();
    for (String own : List.of("name", "adjective", "demonym", "capital")) {
      if (details.contains(own)) {
        return own;
      }
    }
    return details.get(0).equals("weak") ? "name" : details.get(0);
  }

  /// The entities that the phrase names in this language; a name of another language only if it has
  /// several words.
  private List<String> names(MarkedText text, List<Mark> senses) {
    String tag = text.pack().tag();
    List<String> names = new ArrayList<>();
    for (Mark mark : senses) {
      String language = mark.sense().detail();
      boolean own = language.isEmpty() || base(tag).equals(base(language));
      if (mark.sense().layer() == Layer.NAME
          && (own || mark.length() > 1)
          && gazetteer.find(mark.sense().id()) != null
          && !names.contains(mark.sense().id())
          && isWrittenAsName(text, mark)) {
        names.add(mark.sense().id());
      }
    }
    return names;
  }

  /// The names of people and outlets have capitals to the end, where there are capitals, or one
  /// that nothing but a name asks for.
  private static boolean isWrittenAsName(MarkedText text, Mark mark) {
    boolean always =
        mark.sense().id().startsWith("person:") || mark.sense().id().startsWith("outlet:");
    Tokens tokens = text.tokens();
    return !always
        || !Character.isLowerCase(tokens.text().codePointAt(tokens.start(mark.to() - 1)))
        || Homonyms.isCapitalWithin(tokens, mark);
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  private static @Nullable Mark pronoun(List<Mark> senses) {
    for (Mark mark : senses) {
      String id = mark.sense().id();
      if (mark.isMarker()
          && (id.equals("pronoun-he")
              || id.equals("pronoun-she")
              || id.startsWith("demonstrative-"))) {
        return mark;
      }
    }
    return null;
  }

  private @Nullable Chunk noun(Mark mark) {
    String concept = mark.sense().id();
    if (DEGREES.contains(concept)) {
      return new Chunk(mark.from(), mark.to(), ChunkKind.DEGREE, List.of(concept), "");
    }
    if (!mark.sense().detail().equals("n") && !mark.sense().detail().equals("phrase")) {
      return null;
    }
    if (concepts.isA(concept, "role")) {
      return new Chunk(mark.from(), mark.to(), ChunkKind.ROLE, List.of(concept), mark.feature());
    }
    boolean body =
        !NO_BODIES.contains(concept)
            && (BODIES.stream().anyMatch(kind -> concepts.isA(concept, kind))
                || sectors.names(concept));
    return body
        ? new Chunk(mark.from(), mark.to(), ChunkKind.BODY, List.of(concept), mark.feature())
        : null;
  }
}

package org.parallax.entity;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Inflection;
import org.parallax.language.LanguagePack;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// The cities that CLDR names in every language: those by which time zones are known, many capitals
/// among them.
///
/// May be shared by threads; what it has read already never changes a result.
final class Cities {

  private static final int MOST_WORDS = 3;
  private static final int SHORTEST = 3;
  private static final String ANTARCTICA = "ATA";

  /// @param english the English name of its time zone, of which the id is made once it is found
  private record City(String country, String english, boolean capital) {

    String id() {
      return EntityIds.of(EntityType.PLACE, english);
    }
  }

  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Map<String, City>> byLanguage = new ConcurrentHashMap<>();

  Cities(Knowledge knowledge) {
    for (Row row : knowledge.table("gazetteer/capitals.tsv", "country", "city")) {
      capitals.put(row.expect("country"), row.expect("city"));
    }
  }

  /// The id of a capital among them, or null.
  @Nullable String capital(String country) {
    String city = capitals.get(country);
    return city == null ? null : EntityIds.of(EntityType.PLACE, city);
  }

  /// The cities in a text where nothing else is known of the words.
  ///
  /// @param chunks what is known of other words
  /// @param calendar words that are no names: in Persian the capital of Tajikistan is called as
  ///   Monday is
  List<Chunk> find(MarkedText text, List<Chunk> chunks, Set<String> calendar) {
    Map<String, City> cities =
        byLanguage.computeIfAbsent(text.pack().tag(), tag -> read(text.pack(), calendar));
    Tokens tokens = text.tokens();
    boolean[] owned = new boolean[tokens.size()];
    chunks.forEach(chunk -> java.util.Arrays.fill(owned, chunk.from(), chunk.to(), true));
    List<Chunk> found = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      int to = token;
      City city = null;
      for (int end = token + 1;
          end <= tokens.size() && end - token <= MOST_WORDS && isFree(tokens, owned, end - 1);
          end++) {
        City longer = isName(text, token, end) ? city(text, cities, token, end) : null;
        to = longer == null ? to : end;
        city = longer == null ? city : longer;
      }
      if (city != null) {
        found.add(
            new Chunk(
                token,
                to,
                ChunkKind.COUNTRY,
                List.of(city.country, city.id()),
                city.capital ? "capital" : "city"));
        token = to - 1;
      }
    }
    return found;
  }

  private static boolean isFree(Tokens tokens, boolean[] owned, int token) {
    return !owned[token] && !tokens.isNumber(token);
  }

  /// By its form or, for a single word, by what it may be an inflected form of.
  private static @Nullable City city(MarkedText text, Map<String, City> cities, int from, int to) {
    City city = cities.get(String.join(" ", ShortForms.words(text.tokens(), from, to)));
    if (city != null || to - from > 1 || text.tokens().form(from).length() <= SHORTEST) {
      return city;
    }
    for (Inflection.Analysis analysis :
        text.pack().inflection().analyses(text.tokens().form(from))) {
      // Without capitals a plural or the like makes some other word of it.
      boolean noun =
          analysis.pos().equals("any")
              || analysis.pos().equals("n") && Homonyms.isCased(text.tokens(), from)
              || analysis.pos().equals("name");
      City inflected = noun ? cities.get(analysis.lemma()) : null;
      if (inflected != null) {
        return inflected;
      }
    }
    return null;
  }

  /// Written with a capital where there are capitals, and no word of the language.
  private static boolean isName(MarkedText text, int from, int to) {
    Tokens tokens = text.tokens();
    if (!tokens.isWord(from) || !tokens.isWord(to - 1)) {
      return false;
    }
    int first = tokens.text().codePointAt(tokens.start(from));
    if (Character.isLowerCase(first)) {
      return false;
    }
    return Character.isUpperCase(first)
        ? tokens.isCapitalized(to - 1)
            && (to - from > 1 || text.marksAt(from).stream().noneMatch(Mark::isConcept))
        : text.marksAt(from).isEmpty() && tokens.end(to - 1) - tokens.start(from) >= SHORTEST;
  }

  private Map<String, City> read(LanguagePack pack, Set<String> calendar) {
    TimeZoneNames local = TimeZoneNames.getInstance(ULocale.forLanguageTag(pack.tag()));
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    Map<String, City> cities = new HashMap<>();
    for (String zone :
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
      String name = local.getExemplarLocationName(zone);
      String country =
          new ULocale("", TimeZone.getRegion(zone)).getISO3Country().toUpperCase(Locale.ROOT);
      // The zones of Antarctica are research stations, many called as people are.
      boolean station = country.equals(ANTARCTICA);
      if (name == null
          || country.isEmpty()
          || station
          || calendar.contains(name.toLowerCase(Locale.ROOT))) {
        continue;
      }
      String inEnglish = english.getExemplarLocationName(zone);
      Tokens words = pack.tokenizer().tokenize(name);
      String form = String.join(" ", ShortForms.words(words, 0, words.size()));
      cities.putIfAbsent(
          form, new City(country, inEnglish, inEnglish.equals(capitals.get(country))));
    }
    return cities;
  }
}

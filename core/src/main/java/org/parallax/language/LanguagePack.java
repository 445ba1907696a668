package org.parallax.language;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.text.Abbreviations;
import org.parallax.text.Folding;
import org.parallax.text.Tokenizer;
import org.parallax.text.Tokens;

/// What is known of one language, ready to be found in a text. A language without a folder still
/// has what CLDR knows of it, and the names of the gazetteer.
///
/// Immutable; may be shared by threads.
public final class LanguagePack {

  static final String[] WORDS = {"concept", "pos", "form", "note"};
  static final String[] MARKERS = {"marker", "form", "note"};
  static final String[] TITLES = {"kind", "form", "note"};
  static final String[] PROPERTIES = {"key", "value"};
  static final String[] QUOTES = {"open", "close"};
  static final String[] SENTENCES = {"kind", "form"};

  /// Joins two parts of a word in Arabic script; many write a space instead.
  private static final char JOINER = 0x200C;

  /// Stands in a form for the complement inside a verb.
  private static final char GAP = 0x2026;

  private static final List<String> CLAUSE_ENDS =
      List.of("complementiser", "relative", "conditional", "be");

  private final String tag;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();
  private final List<QuotePair> quotes = new ArrayList<>();
  private final Tokenizer tokenizer;
  private final int tokensPerWord;
  private final Inflection inflection;
  private final PhraseTable phrases = new PhraseTable();
  private final InsideWords inside = new InsideWords();
  private final FramedVerbs framed;
  private final Set<String> stops = new HashSet<>();
  private final PhraseMatcher matcher;
  private final SplitVerbs splitVerbs;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /// A pair of quotation marks.
  public record QuotePair(String open, String close) {}

  LanguagePack(String tag, Knowledge knowledge, Folding folding, PhraseTable names) {
    this.tag = tag;
    for (Row row : rows(knowledge, "pack.tsv", PROPERTIES)) {
      properties
          .computeIfAbsent(row.expect("key"), k -> new ArrayList<>())
          .add(row.expect("value"));
    }
    for (Row row : rows(knowledge, "quotes.tsv", QUOTES)) {
      quotes.add(new QuotePair(row.expect("open"), row.expect("close")));
    }
    Abbreviations abbreviations = new Abbreviations();
    for (Row row : rows(knowledge, "sentences.tsv", SENTENCES)) {
      abbreviations.add(row.expect("kind"), row.expect("form"), folding);
    }
    tokenizer =
        new Tokenizer(
            folding,
            values("proclitic"),
            values("enclitic"),
            abbreviations,
            values("ordinals").contains("dotted"));
    tokensPerWord = values("syllables").contains("yes") ? 2 : 1;
    List<Row> affixes = rows(knowledge, "inflection.tsv", Inflection.COLUMNS);
    counts.put("inflection", affixes.size());
    inflection = new Inflection(affixes, folding);
    splitVerbs = new SplitVerbs(inflection, values("split-verbs").contains("yes"), tokensPerWord);
    for (Row row : rows(knowledge, "markers.tsv", MARKERS)) {
      splitVerbs.addMarker(row.expect("marker"), folding.fold(row.expect("form")));
    }
    framed = new FramedVerbs(inside, inflection);
    addWords(knowledge);
    matcher =
        new PhraseMatcher(
            List.of(
                new PhraseMatcher.Layered(phrases, form -> form),
                new PhraseMatcher.Layered(names, folding::foldName)),
            inflection,
            order().equals("SOV"),
            inside,
            framed,
            stops);
  }

  private List<Row> rows(Knowledge knowledge, String file, String[] columns) {
    return knowledge.table(tag, file, columns);
  }

  private void addWords(Knowledge knowledge) {
    List<Row> words = rows(knowledge, "words.tsv", WORDS);
    for (Row row : words) {
      String pos = row.expect("pos");
      add(row.expect("form"), pos, new Sense(Layer.CONCEPT, row.expect("concept"), pos));
    }
    counts.put("concepts", (int) words.stream().map(row -> row.get("concept")).distinct().count());
    counts.put("words", words.size());
    List<Row> markers = rows(knowledge, "markers.tsv", MARKERS);
    for (Row row : markers) {
      add(row.expect("form"), "any", new Sense(Layer.MARKER, row.expect("marker"), ""));
    }
    addVerbMarkers(markers);
    counts.put("markers", markers.size());
    List<Row> titles = rows(knowledge, "titles.tsv", TITLES);
    for (Row row : titles) {
      add(row.expect("form"), "n", new Sense(Layer.TITLE, row.expect("kind"), row.get("note")));
    }
    counts.put("titles", titles.size());
    List<CountryForms.CountryForm> countries =
        CountryForms.of(tag, rows(knowledge, "countries.tsv", CountryForms.COLUMNS));
    for (CountryForms.CountryForm country : countries) {
      String pos =
          country.kind().equals("adjective")
              ? "adj"
              : country.kind().equals("demonym") ? "n" : "name";
      add(country.form(), pos, new Sense(Layer.COUNTRY, country.country(), country.kind()));
    }
    counts.put("countries", countries.size());
  }

  private void addVerbMarkers(List<Row> markers) {
    for (Row row : markers) {
      List<String> form = words(tokenizer.tokenize(row.expect("form")));
      if (row.expect("marker").equals("inside-verb")) {
        inside.addInside(form);
      } else if (CLAUSE_ENDS.contains(row.expect("marker")) && form.size() == 1) {
        stops.add(form.get(0));
      }
    }
    for (Row row : markers) {
      inside.addMeaning(row.expect("marker"), words(tokenizer.tokenize(row.expect("form"))));
    }
  }

  private void add(String written, String pos, Sense sense) {
    addWritten(written, pos, sense);
    if (written.indexOf(JOINER) > 0) {
      addWritten(written.replace(JOINER, ' '), pos, sense);
    }
  }

  private void addWritten(String written, String pos, Sense sense) {
    int gap = written.indexOf(GAP);
    if (gap > 0) {
      addFramed(
          words(tokenizer.tokenize(written.substring(0, gap))),
          words(tokenizer.tokenize(written.substring(gap + 1))),
          sense);
      return;
    }
    boolean exact = written.startsWith("=");
    Tokens form = tokenizer.tokenize(exact ? written.substring(1) : written);
    if (pos.equals("v") && !exact && splitVerbs.add(words(form), sense)) {
      return;
    }
    phrases.add(
        words(form), new PhraseTable.Entry(sense, pos, PhraseTable.capitalsOf(form), exact));
  }

  private void addFramed(List<String> before, List<String> behind, Sense sense) {
    if (order().equals("SOV")) {
      framed.add(before, behind.get(0), sense);
    } else {
      splitVerbs.addFramed(before.get(0), behind, sense);
    }
  }

  /// The words of a form, without its punctuation.
  static List<String> words(Tokens form) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < form.size(); i++) {
      if (!form.isPunctuation(i)) {
        words.add(form.form(i));
      }
    }
    return words;
  }

  /// BCP 47 tag.
  public String tag() {
    return tag;
  }

  /// The language's name in English.
  public String name() {
    return ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
  }

  /// Whether there is a folder for it, rather than only CLDR.
  public boolean isWritten() {
    return !properties.isEmpty();
  }

  /// What `pack.tsv` says for a key, in its order; none where it says nothing.
  public List<String> values(String key) {
    return properties.getOrDefault(key, List.of());
  }

  /// How many tokens so many words usually take: a token is a syllable in some languages.
  public int tokens(int words) {
    return words * tokensPerWord;
  }

  /// Subject, verb and object in the order in which a plain sentence has them, `V2` where the verb
  /// is second and its other half last; `SVO` where the pack does not say.
  public String order() {
    return values("order").isEmpty() ? "SVO" : values("order").get(0);
  }

  public List<QuotePair> quotes() {
    return List.copyOf(quotes);
  }

  public Tokenizer tokenizer() {
    return tokenizer;
  }

  public Inflection inflection() {
    return inflection;
  }

  /// How many facts of each kind the pack holds.
  public Map<String, Integer> counts() {
    return java.util.Collections.unmodifiableMap(counts);
  }

  /// Everything known in a text.
  public MarkedText mark(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<Mark> marks = splitVerbs.join(matcher.match(tokens), tokens);
    if (values("capitals").contains("nouns")) {
      marks = Homographs.withoutCapitalVerbs(marks, tokens);
    }
    return new MarkedText(this, tokens, Homographs.resolve(marks, tokens));
  }
}

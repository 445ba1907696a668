package org.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Tells the language of a text from the text alone: the script most of its letters are of, then
/// the frequent words, sequences of letters and telling letters of the languages written in that
/// script (naive Bayes over tables of its own); for a headline, how its words are spelled.
///
/// May be shared by threads; the tables of a script are read when a text in it is first met.
public final class LanguageIdentifier {

  /// Where the language cannot be told.
  public static final String UNDETERMINED = "und";

  /// Behind this stands, in the tables, how a language is written; it is no part of the language.
  private static final String PRIVATE_USE = "-x-";

  private static final String ROOT = "identification/";

  /// Scripts of which there are tables for a few words.
  static final List<String> HEADLINES = List.of("Cyrl", "Latn");

  /// In more words than this, the frequent ones among them tell as much.
  private static final int HEADLINE = 12;

  private final Knowledge knowledge;
  private final LetterVariants variants;
  private final HanWritings writings;
  private final Map<String, String> single = new LinkedHashMap<>();
  private final List<Variety> varieties = new ArrayList<>();
  private final Map<String, ScriptModel> models = new ConcurrentHashMap<>();
  private final Map<String, HeadlineModel> headlines = new ConcurrentHashMap<>();

  public LanguageIdentifier(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.variants = LetterVariants.read(knowledge, ROOT + "variants.tsv");
    this.writings = HanWritings.read(knowledge, ROOT + "han.tsv");
    for (Row row : knowledge.table(ROOT + "scripts.tsv", "script", "language")) {
      single.put(row.expect("script"), row.expect("language"));
    }
    for (Row row : knowledge.table(ROOT + "varieties.tsv", "language", "base", "script", "words")) {
      varieties.add(Variety.read(row, variants));
    }
  }

  /// A BCP 47 tag, or `und` where there are no words, or only such as tell nothing.
  public String identify(String text) {
    String excerpt = Excerpt.of(text);
    String sample = variants.fold(excerpt);
    ScriptCounts scripts = ScriptCounts.of(sample);
    String script = scripts.main();
    if (script.isEmpty()) {
      return UNDETERMINED;
    }
    if (scripts.isEastAsian()) {
      return scripts.eastAsian(() -> writings.tell(sample));
    }
    String only = single.get(script);
    return only != null ? only : among(script, sample, Capitals.of(excerpt));
  }

  private String among(String script, String sample, Capitals capitals) {
    WordRun words = WordRun.of(sample, script);
    String tag = tell(script, words, capitals);
    for (Variety variety : varieties) {
      if (variety.base().equals(tag) && variety.isTold(words)) {
        return variety.language();
      }
    }
    int use = tag.indexOf(PRIVATE_USE);
    return use < 0 ? tag : tag.substring(0, use);
  }

  private String tell(String script, WordRun words, Capitals capitals) {
    if (HEADLINES.contains(script) && words.words() <= HEADLINE) {
      return headlines
          .computeIfAbsent(script, s -> HeadlineModel.read(tables(s)))
          .tell(words, capitals);
    }
    return models
        .computeIfAbsent(script, s -> new ScriptModelReader(tables(s)).read())
        .tell(words, capitals);
  }

  private ScriptTables tables(String script) {
    return new ScriptTables(knowledge, ROOT, script, variants);
  }
}

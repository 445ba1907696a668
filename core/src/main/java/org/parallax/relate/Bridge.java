package org.parallax.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.LanguagePack;
import org.parallax.language.LanguageTags;
import org.parallax.language.Languages;
import org.parallax.language.NumberWord;
import org.parallax.text.Tokens;

/// What CLDR says in over a hundred languages alike: the names and keywords of symbols
/// (`bridge/<language>.tsv`) and number words. Each language is read when it is first asked for.
///
/// May be shared by threads; what it has read already never changes a result.
public final class Bridge {

  private static final String[] SYMBOLS = {"symbol", "terms"};
  private static final String[] NAMES = {"thing", "forms"};
  private static final String COUNTRY = "country:";

  private final Languages languages;
  private final Affixes.Table affixes;
  private final Map<String, TermTable> tables = new ConcurrentHashMap<>();

  public Bridge(Languages languages) {
    this.languages = languages;
    this.affixes = new Affixes.Table(languages);
  }

  private Knowledge knowledge() {
    return languages.knowledge();
  }

  /// Adds what the terms in a text stand for to the anchors of its sentences.
  ///
  /// @param known whether each token is a name that has an anchor already
  void find(String language, Tokens tokens, boolean[] known, List<Map<String, Integer>> anchors) {
    new TermFinder(tables.computeIfAbsent(language, this::read), tokens, known, anchors).find();
  }

  private TermTable read(String tag) {
    List<String> tags = LanguageTags.fallbacks(tag);
    TermTable table = new TermTable(affixes.of(tag));
    LanguagePack pack = languages.pack(tag);
    for (NumberWord word : NumberWord.of(knowledge(), tag)) {
      table.addNumber(words(pack, word.form()), word.value());
    }
    for (Row row : rows("symbols", tags, SYMBOLS)) {
      for (String term : row.expect("terms").split("\\|", -1)) {
        table.add(words(pack, term), "b:" + row.expect("symbol"));
      }
    }
    for (Row row : rows("names", tags, NAMES)) {
      for (String form : row.expect("forms").split("\\|", -1)) {
        table.add(words(pack, form), anchor(row.expect("thing")));
      }
    }
    return table.filled();
  }

  /// Countries are known by their names elsewhere too, and must have the same anchor.
  private static String anchor(String thing) {
    return thing.startsWith(COUNTRY) ? "c:" + thing.substring(COUNTRY.length()) : "d:" + thing;
  }

  private List<Row> rows(String folder, List<String> tags, String[] columns) {
    for (String tag : tags) {
      List<Row> rows = knowledge().table("bridge/" + folder + "/" + tag + ".tsv", columns);
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  private static List<String> words(LanguagePack pack, String term) {
    Tokens tokens = pack.tokenizer().tokenize(term);
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isPunctuation(token)) {
        words.add(tokens.form(token));
      }
    }
    return words;
  }
}

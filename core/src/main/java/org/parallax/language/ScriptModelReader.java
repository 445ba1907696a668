package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.knowledge.Row;

/// Reads what tells the languages of one script apart.
final class ScriptModelReader {

  /// Nats for one step of weight of a gram in the tables.
  private static final float STEP = 0.25f;

  /// What a gram counts beside a word: grams overlap, so that each tells only part of what its
  /// share says.
  private static final float GRAM = 0.3f;

  /// Nats that a letter of the alphabet speaks for a language, and one that it has in foreign words
  /// only.
  private static final float OWN_LETTER = 3;

  private static final float FOREIGN_LETTER = 2;

  private final ScriptTables tables;
  private final List<String> languages = new ArrayList<>();

  ScriptModelReader(ScriptTables tables) {
    this.tables = tables;
  }

  ScriptModel read() {
    Evidence grams = grams();
    return new ScriptModel(
        languages,
        tables.priors(languages),
        tables.capitals(languages),
        tables.words(languages),
        grams,
        letters());
  }

  private Evidence grams() {
    Evidence.Builder grams = new Evidence.Builder();
    for (Row row : tables.table(tables.script() + ".tsv", "language", "weight", "grams")) {
      String tag = row.expect("language");
      if (!languages.contains(tag)) {
        languages.add(tag);
      }
      int language = languages.indexOf(tag);
      float weight = Integer.parseInt(row.expect("weight")) * STEP * GRAM;
      String all = row.expect("grams");
      for (int i = 0; i + WordRun.GRAM <= all.length(); i += WordRun.GRAM + 1) {
        grams.add(
            WordRun.gram(all.charAt(i), all.charAt(i + 1), all.charAt(i + 2)), language, weight);
      }
    }
    return grams.build();
  }

  private Evidence letters() {
    Evidence.Builder letters = new Evidence.Builder();
    for (Row row : tables.table("letters.tsv", "language", "main", "auxiliary")) {
      int language = languages.indexOf(row.expect("language"));
      if (language >= 0) {
        String own = tables.variants().fold(row.get("main"));
        own.chars().distinct().forEach(letter -> letters.add(letter, language, OWN_LETTER));
        tables
            .variants()
            .fold(row.get("auxiliary"))
            .chars()
            .distinct()
            .filter(letter -> own.indexOf(letter) < 0)
            .forEach(letter -> letters.add(letter, language, FOREIGN_LETTER));
      }
    }
    return letters.build();
  }
}

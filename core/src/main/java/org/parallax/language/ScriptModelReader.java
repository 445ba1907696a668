package org.parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Reads what tells the languages of one script apart.
final class ScriptModelReader {

  /// Nats for one step of weight of a gram in the tables.
  private static final float STEP = 0.25f;

  /// What a gram counts beside a word: grams overlap, so that each tells only part of what its
  /// share says.
  private static final float GRAM = 0.3f;

  /// The share of the most frequent words in a text by rank, and of a word that is not listed.
  private static final double TOP_SHARE = 0.06;

  private static final double RANK_OFFSET = 3;
  private static final double LAST_RANK = 400;
  private static final double UNLISTED_SHARE = 2e-5;

  /// Nats that a letter of the alphabet speaks for a language, and one that it has in foreign words
  /// only.
  private static final float OWN_LETTER = 3;

  private static final float FOREIGN_LETTER = 2;

  /// What a step of the table of priors counts: they are given for short texts, whose words are not
  /// independent.
  private static final double PRIOR = 1.4;

  private final Knowledge knowledge;
  private final String root;
  private final String script;
  private final LetterVariants variants;
  private final List<String> languages = new ArrayList<>();

  /// @param root of the tables, with the slash
  /// @param script ISO 15924
  ScriptModelReader(Knowledge knowledge, String root, String script, LetterVariants variants) {
    this.knowledge = knowledge;
    this.root = root;
    this.script = script;
    this.variants = variants;
  }

  ScriptModel read() {
    Evidence grams = grams();
    return new ScriptModel(languages, priors(), words(), grams, letters());
  }

  private Evidence grams() {
    Evidence.Builder grams = new Evidence.Builder();
    for (Row row : knowledge.table(root + script + ".tsv", "language", "weight", "grams")) {
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

  private Evidence words() {
    Evidence.Builder words = new Evidence.Builder();
    List<Set<Long>> known = new ArrayList<>();
    languages.forEach(tag -> known.add(new HashSet<>()));
    for (Row row : knowledge.table(root + "words.tsv", "language", "words")) {
      int language = languages.indexOf(row.expect("language"));
      if (language >= 0) {
        addWords(
            words,
            language,
            WordRun.of(variants.fold(row.expect("words")), script),
            known.get(language));
      }
    }
    return words.build();
  }

  private static void addWords(Evidence.Builder words, int language, WordRun run, Set<Long> known) {
    for (int i = 1; i < run.length() - 1; i++) {
      if (run.isGap(i - 1) && known.add(run.word(i))) {
        double share = TOP_SHARE / (Math.min(known.size(), LAST_RANK) + RANK_OFFSET);
        words.add(run.word(i), language, (float) Math.log(share / UNLISTED_SHARE));
      }
    }
  }

  private Evidence letters() {
    Evidence.Builder letters = new Evidence.Builder();
    for (Row row : knowledge.table(root + "letters.tsv", "language", "main", "auxiliary")) {
      int language = languages.indexOf(row.expect("language"));
      if (language >= 0) {
        String own = variants.fold(row.get("main"));
        own.chars().distinct().forEach(letter -> letters.add(letter, language, OWN_LETTER));
        variants
            .fold(row.get("auxiliary"))
            .chars()
            .distinct()
            .filter(letter -> own.indexOf(letter) < 0)
            .forEach(letter -> letters.add(letter, language, FOREIGN_LETTER));
      }
    }
    return letters.build();
  }

  private double[] priors() {
    double[] priors = new double[languages.size()];
    for (Row row : knowledge.table(root + "priors.tsv", "nats", "languages")) {
      for (String tag : row.expect("languages").split(" ")) {
        int language = languages.indexOf(tag);
        if (language >= 0) {
          priors[language] = Double.parseDouble(row.expect("nats")) * PRIOR;
        }
      }
    }
    return priors;
  }
}

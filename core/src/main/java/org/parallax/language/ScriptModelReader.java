package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
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

  /// Stands for all languages, in the first line of the table of capitals.
  private static final String EVERY_OTHER = "*";

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
    return new ScriptModel(languages, priors(), capitals(), words(), grams, letters());
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
    addWords(words, "words.tsv", 0, known);
    addWords(words, "names.tsv", LAST_RANK, known);
    return words.build();
  }

  /// @param rank that the words have at least
  private void addWords(Evidence.Builder words, String table, double rank, List<Set<Long>> known) {
    for (Row row : knowledge.table(root + table, "language", "words")) {
      int language = languages.indexOf(row.expect("language"));
      if (language >= 0) {
        WordRun run = WordRun.of(variants.fold(row.expect("words")), script);
        addWords(words, language, run, rank, known.get(language));
      }
    }
  }

  private static void addWords(
      Evidence.Builder words, int language, WordRun run, double rank, Set<Long> known) {
    for (int i = 1; i < run.length() - 1; i++) {
      if (run.isGap(i - 1) && known.add(run.word(i))) {
        double place = Math.clamp(known.size(), rank, LAST_RANK);
        double share = TOP_SHARE / (place + RANK_OFFSET);
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

  private double[] capitals() {
    double[] shares = new double[languages.size()];
    for (Row row : knowledge.table(root + "capitals.tsv", "share", "languages")) {
      double share = Double.parseDouble(row.expect("share"));
      for (String tag : row.expect("languages").split(" ")) {
        if (tag.equals(EVERY_OTHER)) {
          Arrays.fill(shares, share);
        } else if (languages.contains(tag)) {
          shares[languages.indexOf(tag)] = share;
        }
      }
    }
    return shares;
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

package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// What is known of languages by other things than their spelling, for those of one script.
///
/// @param root of the tables, with the slash
/// @param script ISO 15924
record ScriptTables(Knowledge knowledge, String root, String script, LetterVariants variants) {

  /// The share of a word that is not listed.
  static final double UNLISTED_SHARE = 2e-5;

  /// The share of the most frequent words in a text by rank.
  private static final double TOP_SHARE = 0.06;

  private static final double RANK_OFFSET = 3;
  private static final double LAST_RANK = 400;

  /// What a step of the table of priors counts: they are given for short texts, whose words are not
  /// independent.
  private static final double PRIOR = 1.4;

  /// Stands for all languages, in the first line of the table of capitals.
  private static final String EVERY_OTHER = "*";

  /// @param file below the root
  List<Row> table(String file, String... columns) {
    return knowledge.table(root + file, columns);
  }

  /// The frequent words and names of the languages, by how much more often they stand there than a
  /// word that is not listed.
  Evidence words(List<String> languages) {
    Evidence.Builder words = new Evidence.Builder();
    List<Set<Long>> known = new ArrayList<>();
    languages.forEach(tag -> known.add(new HashSet<>()));
    addWords(languages, words, "words.tsv", 0, known);
    addWords(languages, words, "names.tsv", LAST_RANK, known);
    return words.build();
  }

  /// @param rank that the words have at least
  private void addWords(
      List<String> languages,
      Evidence.Builder words,
      String table,
      double rank,
      List<Set<Long>> known) {
    for (Row row : table(table, "language", "words")) {
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

  /// The share of words with a capital in headlines of each language.
  double[] capitals(List<String> languages) {
    double[] shares = new double[languages.size()];
    for (Row row : table("capitals.tsv", "share", "languages")) {
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

  /// How much likelier news is in one of the languages than in another, in nats.
  double[] priors(List<String> languages) {
    double[] priors = new double[languages.size()];
    for (Row row : table("priors.tsv", "nats", "languages")) {
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

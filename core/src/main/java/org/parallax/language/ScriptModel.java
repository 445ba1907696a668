package org.parallax.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Tells the languages of one script apart.
///
/// Immutable once read.
final class ScriptModel {

  /// Nats for one step of weight of a gram in the tables.
  private static final float STEP = 0.25f;

  /// What a gram counts beside a word: grams overlap, so that each tells only part of what its share says.
  private static final float GRAM = Float.parseFloat(System.getProperty("gram", "0.3"));

  /// The share of the most frequent word in a text, of the next ones by rank, and of a word that is not listed.
  private static final double TOP_SHARE = 0.06;
  private static final double RANK_OFFSET = 3;
  private static final double UNLISTED_SHARE = 2e-5;
  private static final double LEAST_RANK = 400;

  /// Nats that a letter speaks against a language whose alphabet lacks it, or has it in foreign words only.
  private static final float STRANGE_LETTER = -3;
  private static final float FOREIGN_LETTER = -1;

  private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "1.4"));
  private static final double WORD = Double.parseDouble(System.getProperty("word", "1"));

  private final List<String> languages = new ArrayList<>();
  private final Evidence words = new Evidence();
  private final Evidence grams = new Evidence();
  private final Evidence letters = new Evidence();

  private int borrowing;
  private double[] priors = {};

  private ScriptModel() {}

  static ScriptModel read(Knowledge knowledge, String root, String script, LetterVariants variants) {
    ScriptModel model = new ScriptModel();
    for (Row row : knowledge.table(root + script + ".tsv", "language", "weight", "grams")) {
      model.readGrams(row);
    }
    int[] ranks = new int[model.languages.size()];
    for (Row row : knowledge.table(root + "words.tsv", "language", "words")) {
      int language = model.languages.indexOf(row.expect("language"));
      if (language >= 0) {
        WordRun run = WordRun.of(variants.fold(row.expect("words")), script);
        ranks[language] = model.readWords(language, run, ranks[language]);
      }
    }
    for (Row row : knowledge.table(root + "letters.tsv", "language", "main", "auxiliary")) {
      int language = model.languages.indexOf(row.expect("language"));
      if (language >= 0) {
        model.readLetters(language, variants.fold(row.get("main")), -STRANGE_LETTER);
        model.readLetters(language, variants.fold(row.get("auxiliary")), FOREIGN_LETTER - STRANGE_LETTER);
      }
    }
    model.borrowing = model.languages.indexOf("en");
    model.priors = new double[model.languages.size()];
    for (Row row : knowledge.table(root + "priors.tsv", "nats", "languages")) {
      for (String tag : row.expect("languages").split(" ")) {
        int language = model.languages.indexOf(tag);
        if (language >= 0) {
          model.priors[language] = Double.parseDouble(row.expect("nats")) * PRIOR;
        }
      }
    }
    return model;
  }

  private void readGrams(Row row) {
    String tag = row.expect("language");
    if (!languages.contains(tag)) {
      languages.add(tag);
    }
    int language = languages.indexOf(tag);
    float weight = Integer.parseInt(row.expect("weight")) * STEP * GRAM;
    String all = row.expect("grams");
    for (int i = 0; i + 2 < all.length(); i += 4) {
      grams.add(WordRun.gram(all.charAt(i), all.charAt(i + 1), all.charAt(i + 2)), language, weight);
    }
  }

  private int readWords(int language, WordRun run, int rank) {
    int next = rank;
    for (int i = 1; i < run.length(); i++) {
      if (run.isGap(i - 1) && !words.speaksFor(run.word(i), language)) {
        double share = TOP_SHARE / (Math.min(next++, LEAST_RANK) + RANK_OFFSET);
        words.add(run.word(i), language, (float) (WORD*Math.log(share / UNLISTED_SHARE)));
      }
    }
    return next;
  }

  private void readLetters(int language, String all, float weight) {
    for (int i = 0; i < all.length(); i++) {
      if (!letters.speaksFor(all.charAt(i), language)) {
        letters.add(all.charAt(i), language, weight);
      }
    }
  }

  /// The likeliest language of the tables, `und` where another is nearly as likely or hardly anything is known.
  String tell(WordRun run) {
    double[] scores = scores(run);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return scores.length == 0 ? LanguageIdentifier.UNDETERMINED : languages.get(best);
  }

  double[] scores(WordRun run) {
    double[] scores = priors.clone();
    double[] spelling = new double[scores.length];
    double[] word = new double[scores.length];
    for (int start = 1; start < run.length() - 1; start++) {
      Arrays.fill(spelling, 0);
      Arrays.fill(word, 0);
      words.weigh(run.word(start), word);
      int i = start;
      for (; !run.isGap(i); i++) {
        grams.weigh(run.gram(i - 1), spelling);
        if (run.letters()[i] >= 0x80) {
          letters.weigh(run.letters()[i], spelling);
        }
      }
      addWord(scores, spelling, word);
      start = i;
    }
    return scores;
  }

  private static final double CG = Double.parseDouble(System.getProperty("cg", "8"));
  private static final double CE = Double.parseDouble(System.getProperty("ce", "2.5"));

  private void addWord(double[] scores, double[] spelling, double[] word) {
    double most = 0;
    for (double s : spelling) {
      most = Math.max(most, s);
    }
    for (int i = 0; i < word.length; i++) {
      word[i] += Math.max(spelling[i], most - CG);
    }
    double borrowed = borrowing < 0 ? 0 : word[borrowing] - CE;
    for (int i = 0; i < word.length; i++) {
      scores[i] += Math.max(word[i], borrowed);
    }
  }

  List<String> languages() {
    return List.copyOf(languages);
  }

  @Override
  public String toString() {
    return "ScriptModel" + Arrays.toString(languages.toArray());
  }
}

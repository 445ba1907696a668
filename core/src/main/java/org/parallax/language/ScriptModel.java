package org.parallax.language;

import java.util.Arrays;
import java.util.List;

/// Tells the languages of one script apart.
///
/// A word speaks for a language by being frequent there, and by its letters. Every language borrows
/// from English, which is why an English word speaks against another language only so much: a
/// German headline may be English but for «und».
///
/// Immutable.
final class ScriptModel {

  private static final String LENDING = "en";

  /// Nats that an English word costs another language at most.
  private static final double LOAN = 2.5;

  /// Nats that the spelling of one word may cost at most: it may be a foreign name.
  private static final double STRANGE_SPELLING = 8;

  /// What the capital of one word counts beside its letters: the words of a headline do alike.
  private static final double HABIT = 0.5;

  /// Nats that the likeliest language must be ahead of the next where only the spelling of a few
  /// words tells.
  private static final double CLEAR = 1;

  /// The same for two words that look like the name of a person, which is spelled like its owner's
  /// language, not like the text's.
  private static final double CLEAR_OF_NAME = 2;

  /// So few words may all be a name, which tells nothing.
  private static final int NAME_WORDS = 3;

  private final List<String> languages;
  private final int lending;
  private final double[] priors;
  private final double[] capitals;
  private final Evidence words;
  private final Evidence grams;
  private final Evidence letters;

  /// @param capitals the share of words with a capital in headlines of each language
  ScriptModel(
      List<String> languages,
      double[] priors,
      double[] capitals,
      Evidence words,
      Evidence grams,
      Evidence letters) {
    this.languages = List.copyOf(languages);
    this.lending = languages.indexOf(LENDING);
    this.priors = priors;
    this.capitals = capitals;
    this.words = words;
    this.grams = grams;
    this.letters = letters;
  }

  /// The likeliest language of the tables; `und` for a few words of which none is frequent there
  /// and the spelling tells little.
  String tell(WordRun run, Capitals headline) {
    double[] scores = scores(run);
    addHabits(scores, headline);
    int best = likeliest(scores, -1);
    if (best < 0) {
      return LanguageIdentifier.UNDETERMINED;
    }
    int second = likeliest(scores, best);
    double needed = run.words() == 2 && headline.small() == 0 ? CLEAR_OF_NAME : CLEAR;
    boolean clear = second < 0 || scores[best] - scores[second] >= needed;
    return clear || isMoreThanName(run, best)
        ? languages.get(best)
        : LanguageIdentifier.UNDETERMINED;
  }

  private void addHabits(double[] scores, Capitals headline) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] +=
          HABIT
              * (headline.large() * Math.log(capitals[i])
                  + headline.small() * Math.log(1 - capitals[i]));
    }
  }

  private static int likeliest(double[] scores, int without) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != without && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private boolean isMoreThanName(WordRun run, int language) {
    double[] frequent = new double[languages.size()];
    int count = 0;
    for (int i = 1; i < run.length() - 1 && count <= NAME_WORDS; i++) {
      if (run.isGap(i - 1)) {
        words.weigh(run.word(i), frequent);
        count++;
      }
    }
    return count > NAME_WORDS || frequent[language] > 0;
  }

  double[] scores(WordRun run) {
    double[] scores = priors.clone();
    double[] spelling = new double[scores.length];
    double[] word = new double[scores.length];
    for (int start = 1; start < run.length() - 1; ) {
      Arrays.fill(spelling, 0);
      Arrays.fill(word, 0);
      words.weigh(run.word(start), word);
      start = weighSpelling(run, start, spelling) + 1;
      addWord(scores, spelling, word);
    }
    return scores;
  }

  /// Returns the gap behind the word.
  private int weighSpelling(WordRun run, int start, double[] spelling) {
    int i = start;
    for (; !run.isGap(i); i++) {
      grams.weigh(run.gram(i - 1), spelling);
      if (run.letters()[i] >= 0x80) {
        letters.weigh(run.letters()[i], spelling);
      }
    }
    return i;
  }

  private void addWord(double[] scores, double[] spelling, double[] word) {
    double least = -STRANGE_SPELLING;
    for (double fits : spelling) {
      least = Math.max(least, fits - STRANGE_SPELLING);
    }
    for (int i = 0; i < word.length; i++) {
      word[i] += Math.max(spelling[i], least);
    }
    double borrowed = lending < 0 ? 0 : word[lending] - LOAN;
    for (int i = 0; i < word.length; i++) {
      scores[i] += Math.max(word[i], borrowed);
    }
  }
}

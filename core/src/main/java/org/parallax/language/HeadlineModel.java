package org.parallax.language;

import java.util.List;

/// Tells the language of a few words of one script. Where function words are missing, how the
/// others are spelled has to tell, which takes longer sequences of letters than a whole article
/// needs.
///
/// Immutable.
final class HeadlineModel {

  private static final String LENDING = "en";

  /// Nats that an English word costs another language at most: all borrow from it.
  private static final double LOAN = 3.5;

  /// Nats that one word may cost at most: it may be a name.
  private static final double STRANGE = 8;

  /// The same for a word that is frequent in another language.
  private static final double FOREIGN = 12;

  /// The log share that a word which is not listed has at most, however it is spelled.
  private static final double UNLISTED = -10;

  private static final double LOG_UNLISTED_SHARE = Math.log(ScriptTables.UNLISTED_SHARE);

  /// What the capital of one word counts beside its letters: the words of a headline do alike.
  private static final double HABIT = 0.5;

  /// Nats that the likeliest language must be ahead of the next, and if there are one or two words.
  private static final double CLEAR = 1;

  private static final double CLEAR_OF_FEW = 2;

  private static final int FEW = 2;

  /// So few words may all be a name, which tells nothing.
  private static final int NAME_WORDS = 3;

  /// Nats by which such words must be likelier in a language than as a name, and if there are two,
  /// as most people have.
  private static final double NO_NAME = 10;

  private static final double NO_FULL_NAME = 15;

  /// Nats by which a language is ahead for which even that does not matter.
  private static final double CERTAIN = 8;

  private final List<String> languages;
  private final Spelling spelling;
  private final Evidence words;
  private final double[] priors;
  private final double[] capitals;
  private final int lending;
  private final int names;

  private HeadlineModel(Spelling spelling, ScriptTables tables) {
    this.languages = spelling.languages();
    this.spelling = spelling;
    this.words = tables.words(languages);
    this.priors = tables.priors(languages);
    this.capitals = tables.capitals(languages);
    this.lending = languages.indexOf(LENDING);
    this.names = languages.indexOf(LanguageIdentifier.UNDETERMINED);
  }

  static HeadlineModel read(ScriptTables tables) {
    return new HeadlineModel(Spelling.read(tables), tables);
  }

  /// The likeliest language of the tables; `und` where two are about as likely, or where it may all
  /// be a name.
  String tell(WordRun run, Capitals headline) {
    Votes votes = new Votes(priors);
    for (int start = 1; start < run.length() - 1; ) {
      start = addWord(votes, run, start) + 1;
    }
    for (int i = 0; i < capitals.length; i++) {
      votes.scores[i] +=
          HABIT
              * (headline.large() * Math.log(capitals[i])
                  + headline.small() * Math.log(1 - capitals[i]));
    }
    int best = likeliest(votes.scores, names);
    double ahead = votes.scores[best] - votes.scores[likeliest(votes.scores, best)];
    int count = run.words();
    boolean told = ahead >= (count > FEW ? CLEAR : CLEAR_OF_FEW);
    boolean mayBeName =
        count <= NAME_WORDS && headline.small() == 0 && !votes.frequent[best] && ahead < CERTAIN;
    return told && !(mayBeName && isName(votes.spelled, count))
        ? languages.get(best)
        : LanguageIdentifier.UNDETERMINED;
  }

  private boolean isName(double[] spelled, int count) {
    double needed = count == FEW ? NO_FULL_NAME : NO_NAME;
    return spelled[likeliest(spelled, names)] - spelled[names] < needed;
  }

  /// The index of the highest score among the languages.
  private int likeliest(double[] scores, int without) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != without && i != names && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /// Returns the gap behind the word.
  private int addWord(Votes votes, WordRun run, int start) {
    double[] logs = new double[languages.size()];
    double[] listed = new double[logs.length];
    words.weigh(run.word(start), listed);
    int end = spelling.weigh(run, start, logs);
    boolean known = false;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      votes.spelled[i] += logs[i];
      logs[i] = Math.min(logs[i], UNLISTED);
      if (listed[i] > 0) {
        known = true;
        votes.frequent[i] = true;
        logs[i] = Math.max(logs[i], listed[i] + LOG_UNLISTED_SHARE);
      }
      best = i == names ? best : Math.max(best, logs[i]);
    }
    addCapped(votes.scores, logs, best - (known ? FOREIGN : STRANGE));
    return end;
  }

  private void addCapped(double[] scores, double[] logs, double least) {
    double borrowed = lending < 0 ? least : logs[lending] - LOAN;
    double lowest = Math.max(least, borrowed);
    for (int i = 0; i < logs.length; i++) {
      scores[i] += Math.max(logs[i], lowest);
    }
  }

  /// What the words say about each language.
  private static final class Votes {

    private final double[] scores;

    /// By the spelling of the words alone.
    private final double[] spelled;

    /// Whether one of the words is frequent there.
    private final boolean[] frequent;

    private Votes(double[] priors) {
      scores = priors.clone();
      spelled = new double[priors.length];
      frequent = new boolean[priors.length];
    }
  }
}

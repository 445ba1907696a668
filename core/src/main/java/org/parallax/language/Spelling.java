package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.knowledge.Row;

/// How words are spelled in the languages of one script: a backing-off model of letters, whose
/// weights are added up for all sequences of up to five letters in a word.
///
/// @param languages what the weights are of: tags, and `und` for names
record Spelling(List<String> languages, Evidence grams) {

  private static final int ORDER = 5;

  /// The log share of a letter that is nowhere seen.
  private static final double UNSEEN = -12;

  /// Nats for one step of weight in the tables.
  private static final float STEP = 0.6f;

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static Spelling read(ScriptTables tables) {
    List<String> languages = new ArrayList<>();
    Evidence.Builder grams = new Evidence.Builder();
    String file = "spelling-" + tables.script() + ".tsv";
    for (Row row : tables.table(file, "language", "beginning", "ends")) {
      String tag = row.expect("language");
      if (languages.isEmpty() || !languages.getLast().equals(tag)) {
        languages.add(tag);
      }
      add(grams, row, languages.size() - 1);
    }
    return new Spelling(List.copyOf(languages), grams.build());
  }

  private static void add(Evidence.Builder grams, Row row, int language) {
    String beginning = row.expect("beginning");
    String ends = row.expect("ends");
    for (int from = 0, i = 0; i < ends.length(); i++) {
      int steps = steps(ends.charAt(i));
      if (steps != 0) {
        grams.add(key(beginning, ends, from, i), language, steps * STEP);
        from = i + 1;
      }
    }
  }

  /// A capital letter speaks for a language by its place in the alphabet, a digit against it; other
  /// letters are part of a gram.
  private static int steps(char c) {
    if (c >= '1' && c <= '9') {
      return '0' - c;
    }
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : 0;
  }

  /// Of the gram from its last letter to its first, as a word is read backwards.
  private static long key(String beginning, String ends, int from, int to) {
    return key(beginning, 0, beginning.length(), key(ends, from, to, START)) & Long.MAX_VALUE;
  }

  private static long key(String letters, int from, int to, long behind) {
    long hash = behind;
    for (int i = to - 1; i >= from; i--) {
      hash = (hash ^ letters.charAt(i)) * PRIME;
    }
    return hash;
  }

  /// Adds the log share of a word in each language; returns the gap behind it.
  int weigh(WordRun run, int start, double[] logs) {
    int end = start;
    do {
      long hash = START;
      for (int from = end; from >= Math.max(start - 1, end - ORDER + 1); from--) {
        hash = (hash ^ run.letters()[from]) * PRIME;
        grams.weigh(hash & Long.MAX_VALUE, logs);
      }
    } while (!run.isGap(end++));
    for (int i = 0; i < logs.length; i++) {
      logs[i] += UNSEEN * (end - start);
    }
    return end - 1;
  }
}

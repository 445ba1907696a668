package org.parallax.entity;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parallax.knowledge.Knowledge;

/// Scores a file of pairs: `NameScores PAIRS OUTPUT`.
final class NameScores {

  private NameScores() {}

  public static void main(String[] arguments) throws IOException {
    NameMatcher matcher = new NameMatcher(Knowledge.standard());
    List<NamePairs.Pair> pairs = NamePairs.read(Path.of(arguments[0]));
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
      for (NamePairs.Pair pair : pairs) {
        double score = matcher.score(pair.a(), pair.aLanguage(), pair.b(), pair.bLanguage());
        out.println("{\"id\":\"" + pair.id() + "\",\"score\":" + score + "}");
      }
    }
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      double sum = 0;
      for (NamePairs.Pair pair : pairs) {
        sum += matcher.score(pair.a(), pair.aLanguage(), pair.b(), pair.bLanguage());
      }
      System.err.printf(
          Locale.ROOT,
          "%.0f pairs/s (%.0f)%n",
          pairs.size() / ((System.nanoTime() - start) / 1e9),
          sum);
    }
  }
}

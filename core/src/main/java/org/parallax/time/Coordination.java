package org.parallax.time;

import java.util.List;

/// Days that are joined by «and» are dates of their own, which share the month of the last one.
final class Coordination {

  private static final PatternRule REST =
      new PatternRule("days-joined", Reading.DATE, List.of("d", "y"));

  private Coordination() {}

  static List<Match> split(Match match) {
    if (match.rule().reading() != Reading.DAYS || match.lexemes().getFirst().sign() == Sign.FROM) {
      return List.of(match);
    }
    List<Lexeme> lexemes = match.lexemes();
    for (int i = 1; i < lexemes.size(); i++) {
      boolean dayBefore =
          lexemes.get(i - 1).isDigits() || lexemes.get(i - 1).sign() == Sign.ORDINALMARK;
      if (lexemes.get(i).sign() == Sign.AND && dayBefore && monthIsBehind(lexemes, i)) {
        List<Lexeme> first = lexemes.subList(0, i);
        List<Lexeme> second = lexemes.subList(i + 1, lexemes.size());
        return List.of(
            new Match(REST, first, match.start(), first.getLast().end()),
            new Match(REST, second, second.getFirst().start(), match.end()));
      }
    }
    return List.of(match);
  }

  private static boolean monthIsBehind(List<Lexeme> lexemes, int from) {
    return lexemes.subList(from, lexemes.size()).stream()
        .anyMatch(lexeme -> lexeme.sign() == Sign.MONTH);
  }
}

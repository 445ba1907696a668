package org.parallax.time;

import java.util.List;

/// Which part of a match is reported: what leads up to the date and what only tells that one
/// follows is left out.
final class PassageEdges {

  private PassageEdges() {}

  static int start(Match match) {
    List<Lexeme> lexemes = match.lexemes();
    int i = 0;
    while (i < lexemes.size() - 1 && leads(lexemes.get(i))) {
      i++;
    }
    return lexemes.get(i).start();
  }

  static int end(Match match) {
    List<Lexeme> lexemes = match.lexemes();
    int i = lexemes.size() - 1;
    while (i > 0 && lexemes.get(i).isMark()) {
      i--;
    }
    return lexemes.get(i).end();
  }

  private static boolean leads(Lexeme lexeme) {
    return lexeme.isMark()
        || switch (lexeme.sign()) {
          case CUE, THE, OF, FROM, TO, AND -> true;
          default -> false;
        };
  }
}

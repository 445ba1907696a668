package org.parallax.time;

import java.util.List;

/// Keeps apart days of a month and what else is counted: places, editions, a number of things.
final class DayGuard {

  private DayGuard() {}

  static boolean allows(PatternRule rule, List<Lexeme> lexemes, FoldedText text) {
    int size = lexemes.size();
    if (size > 1
        && lexemes.get(size - 1).sign() == Sign.UNIT
        && lexemes.get(size - 2).isDigits()
        && lexemes.stream().noneMatch(lexeme -> lexeme.sign() == Sign.MONTH)
        && !touches(lexemes, size - 1)) {
      return false;
    }
    if (rule.reading() == Reading.DATE
        && lexemes.stream()
            .anyMatch(lexeme -> lexeme.sign() == Sign.ORDINAL && lexeme.value() < 0)) {
      return false;
    }
    boolean unit = false;
    boolean one = false;
    boolean month = false;
    for (Lexeme lexeme : lexemes) {
      unit |= lexeme.sign() == Sign.UNIT;
      month |= lexeme.sign() == Sign.MONTH;
      one |= lexeme.sign() == Sign.NUMBER && lexeme.value() == 1;
    }
    boolean ordinalOnly =
        !unit
            && !month
            && rule.reading() == Reading.DATE
            && lexemes.getLast().sign() != Sign.WEEKDAY;
    return unit || !one && !(ordinalOnly && wordFollows(lexemes.getLast(), text));
  }

  private static boolean touches(List<Lexeme> lexemes, int index) {
    return lexemes.get(index).start() == lexemes.get(index - 1).end();
  }

  private static boolean wordFollows(Lexeme last, FoldedText text) {
    int next = Joints.skipSpaces(text, last.end());
    return next < text.length && Joints.isWord(text.chars[next]);
  }
}

package org.parallax.time;

import java.util.List;

/// Tells bare numbers that are years from those that count or measure something.
final class YearGuard {

  private static final int FIRST_BARE_YEAR = 1900;
  private static final int LAST_CUED_YEAR = 2100;
  private static final int LAST_BARE_YEAR = 2050;

  private YearGuard() {}

  static boolean allows(List<Lexeme> lexemes, LexemeReader reader) {
    return isYear(lexemes, reader) && !countsYears(lexemes, reader);
  }

  /// A bare number is a year where something says so, else only if it is one that news speak of,
  /// and not a round one.
  private static boolean isYear(List<Lexeme> lexemes, LexemeReader reader) {
    FoldedText text = reader.text();
    Lexeme year = lexemes.stream().filter(Lexeme::isDigits).findFirst().orElseThrow();
    boolean told = false;
    boolean cued = false;
    for (Lexeme lexeme : lexemes) {
      told |= lexeme.sign() == Sign.UNIT || lexeme.sign() == Sign.ERA;
      cued |= lexeme.sign() == Sign.CUE || lexeme.sign() == Sign.PART || lexeme.isMark();
    }
    int end = year.end();
    boolean twice =
        lexemes.getFirst().sign() == Sign.UNIT
            && lexemes.getLast().sign() == Sign.UNIT
            && lexemes.size() > 1;
    if (lexemes.size() == 1 && isAmidNumbers(year, text)
        || isQuantity(lexemes.getFirst(), year, reader)) {
      return false;
    }
    if (twice || !told && end < text.length && Joints.isUnspaced(text.chars[end])) {
      return false;
    }
    return told
        || cued
            && year.value() < LAST_CUED_YEAR
            && (year.value() >= MatchGuard.FIRST_BARE_DECADE || year.value() % 100 != 0)
        || year.value() >= FIRST_BARE_YEAR
            && year.value() <= LAST_BARE_YEAR
            && year.value() % 100 != 0;
  }

  /// Whether it counts the word behind it («a speed of 1230 kilometres», «1920 x 1080»).
  private static boolean isQuantity(Lexeme lead, Lexeme year, LexemeReader reader) {
    FoldedText text = reader.text();
    int next = Joints.skipSpaces(text, year.end());
    if (next + 1 >= text.length || next == year.end()) {
      return false;
    }
    boolean screen =
        (text.chars[next] == 'x' || text.chars[next] == '\u00d7')
            && !Joints.isWord(text.chars[next + 1]);
    boolean counting =
        isAlso(Sign.FROM, lead, reader)
            || isAlso(Sign.OF, lead, reader) && !isAlso(Sign.CUE, lead, reader);
    boolean unlikely = year.value() < MatchGuard.FIRST_BARE_DECADE || year.value() % 1000 == 0;
    return screen
        || counting
            && unlikely
            && Character.isLetter(text.chars[next])
            && reader.at(next).isEmpty();
  }

  /// Whether a word has a meaning, if only beside another.
  private static boolean isAlso(Sign sign, Lexeme word, LexemeReader reader) {
    return reader.at(word.start()).stream()
        .anyMatch(other -> other.sign() == sign && other.end() == word.end());
  }

  /// Whether numbers stand on both sides, of which one is no year, as in telephone numbers.
  private static boolean isAmidNumbers(Lexeme year, FoldedText text) {
    int before = year.start() - 1;
    int after = year.end();
    if (before < 1
        || after + 1 >= text.length
        || text.chars[before] != ' '
        || text.chars[after] != ' '
        || !Joints.isDigit(text.chars[before - 1])
        || !Joints.isDigit(text.chars[after + 1])) {
      return false;
    }
    int next = after + 1;
    while (next < text.length && Joints.isDigit(text.chars[next])) {
      next++;
    }
    return MatchGuard.digitsBefore(text, before) != 4 || next - after - 1 != 4;
  }

  /// Whether the word for year behind the number makes it a number of years («2500 years»).
  private static boolean countsYears(List<Lexeme> lexemes, LexemeReader reader) {
    int size = lexemes.size();
    return reader.yearUnitLeads()
        && size > 1
        && lexemes.getLast().sign() == Sign.UNIT
        && lexemes.get(size - 2).isDigits();
  }
}

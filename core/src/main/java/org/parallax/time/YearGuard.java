package org.parallax.time;

import java.util.List;

/// Tells bare numbers that are years from those that count or measure something.
final class YearGuard {

  private static final int FIRST_BARE_YEAR = 1900;
  private static final int FIRST_SPAN = 1300;
  private static final int LAST_CUED_YEAR = 2100;

  /// Later years that are not round are seldom spoken of.
  private static final int LAST_NEAR_YEAR = 2030;

  private static final int LAST_BARE_YEAR = 2050;

  private YearGuard() {}

  static boolean allows(List<Lexeme> lexemes, LexemeReader reader) {
    return isYear(lexemes, reader) && !countsYears(lexemes, reader);
  }

  /// Whether a year and two digits are years that follow each other («2018/19»), or the first and
  /// last of more («1992-97»), rather than a year and a month.
  static boolean allowsSpan(List<Lexeme> lexemes) {
    List<Lexeme> numbers =
        lexemes.stream().filter(lexeme -> lexeme.isDigits() && !lexeme.isMark()).toList();
    if (numbers.size() != 2 || !numbers.getFirst().isYear() || !touch(lexemes, numbers)) {
      return false;
    }
    int year = numbers.getFirst().value();
    int end = numbers.getLast().value();
    boolean next = end == (year + 1) % 100;
    boolean dash =
        lexemes.stream().anyMatch(lexeme -> lexeme.lexemeClass() == LexemeClass.ofMark('-'));
    return year >= FIRST_SPAN && (next || dash && end > 12 && end > year % 100);
  }

  private static boolean touch(List<Lexeme> lexemes, List<Lexeme> numbers) {
    return numbers.getLast().start() == numbers.getFirst().end() + 1;
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
    if (lexemes.size() == 1 && (isAmidNumbers(year, text) || isArgument(year, text))
        || isQuantity(lexemes.getFirst(), year, reader)) {
      return false;
    }
    if (twice || !told && end < text.length && Joints.isUnspaced(text.chars[end])) {
      return false;
    }
    return told
        || isOfSpan(lexemes.getFirst(), year, reader)
        || cued
            && year.value() < LAST_CUED_YEAR
            && (year.value() >= MatchGuard.FIRST_BARE_DECADE || year.value() % 100 != 0)
        || year.value() >= FIRST_BARE_YEAR
            && year.value() <= LAST_BARE_YEAR
            && year.value() % 100 != 0;
  }

  /// Whether «to» or a dash and a later year follow, as behind the first year of a span.
  private static boolean isOfSpan(Lexeme lead, Lexeme year, LexemeReader reader) {
    for (Lexeme to : reader.at(Joints.skipSpaces(reader.text(), year.end()))) {
      boolean between = to.sign() == Sign.AND && lead.sign() == Sign.FROM;
      if (!between && to.sign() != Sign.TO && to.lexemeClass() != LexemeClass.ofMark('-')) {
        continue;
      }
      for (Lexeme last : reader.at(Joints.skipSpaces(reader.text(), to.end()))) {
        boolean later = last.isYear() && last.value() > year.value();
        if (later && isLikely(year) && isLikely(last) && !isQuantity(last, last, reader)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLikely(Lexeme year) {
    return year.value() >= FIRST_BARE_YEAR && year.value() <= LAST_BARE_YEAR;
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
    boolean named = reader.at(next).stream().anyMatch(word -> word.sign() == Sign.COUNTED);
    boolean counting =
        isAlso(Sign.FROM, lead, reader)
            || isAlso(Sign.OF, lead, reader) && !isAlso(Sign.CUE, lead, reader);
    boolean unlikely =
        year.value() < MatchGuard.FIRST_BARE_DECADE
            || year.value() % 1000 == 0
            || year.value() > LAST_NEAR_YEAR && year.value() % 5 != 0;
    return screen
        || named && (lead == year || counting)
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

  /// Whether it is the first of several numbers in parentheses, as in programs.
  private static boolean isArgument(Lexeme year, FoldedText text) {
    int comma = year.end();
    int next = Joints.skipSpaces(text, comma + 1);
    return year.start() > 0
        && text.chars[year.start() - 1] == '('
        && next + 1 < text.length
        && text.chars[comma] == ','
        && Joints.isDigit(text.chars[next])
        && !Joints.isDigit(text.chars[Math.min(next + 2, text.length - 1)]);
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
    return NumberEdges.digitsBefore(text, before) != 4 || next - after - 1 != 4;
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

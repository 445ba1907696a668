package org.parallax.time;

import java.util.List;

/// Keeps apart days of a month and what else is counted: places, editions, a number of things.
final class DayGuard {

  /// The end of the Latin, Greek and Cyrillic letters.
  private static final int LAST_EUROPEAN = 0x530;

  private DayGuard() {}

  static boolean allows(PatternRule rule, List<Lexeme> lexemes, LexemeReader reader) {
    int size = lexemes.size();
    FoldedText text = reader.text();
    if (isCountedDay(lexemes, reader) || isHours(rule, lexemes, reader)) {
      return false;
    }
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

  /// Whether a day stands before a noun, as one that names an event known to all («the June 4
  /// revolt»).
  static boolean isByname(Match match, FoldedText text) {
    List<Lexeme> lexemes = match.lexemes().stream().filter(lexeme -> !lexeme.isMark()).toList();
    int size = lexemes.size();
    return size > 2
        && lexemes.get(size - 1).isDigits()
        && !lexemes.get(size - 1).isYear()
        && lexemes.get(size - 2).sign() == Sign.MONTH
        && lexemes.get(size - 3).sign() == Sign.THE
        && wordFollows(lexemes.getLast(), text);
  }

  /// Whether a number right behind a month counts the word that follows («in June 12 farms»), in a
  /// language that writes days before months.
  static boolean countsBehindMonth(List<Lexeme> lexemes, LexemeReader reader) {
    int size = lexemes.size();
    Lexeme last = lexemes.getLast();
    return reader.isDayFirst()
        && size > 1
        && last.isDigits()
        && !last.isYear()
        && lexemes.get(size - 2).sign() == Sign.MONTH
        && isPlainWord(Joints.skipSpaces(reader.text(), last.end()), reader);
  }

  /// Whether a word begins that is neither a weekday nor behind nouns, as the words of languages
  /// are that do not write Latin, Greek or Cyrillic letters.
  private static boolean isPlainWord(int start, LexemeReader reader) {
    FoldedText text = reader.text();
    return start < text.length
        && Joints.isWord(text.chars[start])
        && text.chars[start] < LAST_EUROPEAN
        && reader.at(start).stream().noneMatch(lexeme -> lexeme.sign() == Sign.WEEKDAY);
  }

  /// Whether the number beside the word for day, without a month, is that of a plan («Day 2»).
  private static boolean isCountedDay(List<Lexeme> lexemes, LexemeReader reader) {
    return !reader.dayUnitLeads()
        && lexemes.stream().anyMatch(DayGuard::isDayUnit)
        && lexemes.stream().anyMatch(Lexeme::isDigits)
        && lexemes.stream()
            .allMatch(lexeme ->
                lexeme.sign() != Sign.MONTH
                    && lexeme.sign() != Sign.MODIFIER
                    && lexeme.sign() != Sign.RELATIVE);
  }

  private static boolean isDayUnit(Lexeme lexeme) {
    return lexeme.sign() == Sign.UNIT && lexeme.word().unit() == Unit.DAY;
  }

  /// Whether the number behind a weekday, without a month, begins opening hours («Friday 10 – 18»)
  /// or lacks the full stop that would make it a day.
  private static boolean isHours(PatternRule rule, List<Lexeme> lexemes, LexemeReader reader) {
    Lexeme last = lexemes.getLast();
    if (!last.isDigits()
        || rule.reading() != Reading.DATE
        || lexemes.stream()
            .anyMatch(lexeme ->
                lexeme.sign() == Sign.MONTH || lexeme.isYear() || lexeme.sign() == Sign.UNIT)) {
      return false;
    }
    FoldedText text = reader.text();
    if (reader.dotsDates() && (last.end() >= text.length || text.chars[last.end()] != '.')) {
      return true;
    }
    int mark = Joints.skipSpaces(text, last.end());
    int number = mark < text.length ? Joints.skipSpaces(text, mark + 1) : mark;
    return number < text.length
        && LexemeClass.ofMark(text.chars[mark]) == LexemeClass.ofMark('-')
        && Joints.isDigit(text.chars[number]);
  }

  private static boolean touches(List<Lexeme> lexemes, int index) {
    return lexemes.get(index).start() == lexemes.get(index - 1).end();
  }

  private static boolean wordFollows(Lexeme last, FoldedText text) {
    int next = Joints.skipSpaces(text, last.end());
    return next < text.length && Joints.isWord(text.chars[next]);
  }
}

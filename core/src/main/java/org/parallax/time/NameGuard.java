package org.parallax.time;

import java.util.List;

/// Keeps apart dates and names made of date words: «der Freitag» in quotation marks is a newspaper,
/// «Julio Martínez» a person.
final class NameGuard {

  private static final String OPENING = "\"'\u201c\u201e\u201a\u00ab\u2039\u300c\u300e\u300a";
  private static final String CLOSING = "\"'\u201d\u201c\u00bb\u203a\u300d\u300f\u300b";
  private static final int LONGEST_ARTICLE = 4;
  private static final int FIRST_GOAL = 2030;

  private NameGuard() {}

  static boolean isName(PatternRule rule, List<Lexeme> lexemes, LexemeReader reader) {
    if (isDomain(lexemes, reader.text()) || isIdentifier(lexemes, reader.text())) {
      return true;
    }
    return switch (rule.reading()) {
      case WEEKDAY ->
          isQuoted(lexemes, reader)
              || isHeading(lexemes, reader.text())
              || isTitle(lexemes, reader) && isUpperCaseBehind(lexemes, reader);
      case CLOCK -> isCompound(lexemes, reader.text());
      case RELATIVE ->
          isQuoted(lexemes, reader)
              || isTitle(lexemes, reader)
              || isCompound(lexemes, reader.text());
      case YEAR ->
          lexemes.size() == 1 && (isQuoted(lexemes, reader) || isGoal(lexemes.getFirst(), reader));
      case DATE ->
          isPerson(lexemes, reader) || isPlace(lexemes, reader) || isQuoted(lexemes, reader);
      default -> false;
    };
  }

  /// Whether a full stop and a letter follow at once, as in addresses on the Web.
  private static boolean isDomain(List<Lexeme> lexemes, FoldedText text) {
    Lexeme last = lexemes.getLast();
    int end = last.end();
    return !last.isDigits()
        && !last.isMark()
        && end + 1 < text.length
        && text.chars[end] == '.'
        && text.chars[end + 1] >= 'a'
        && text.chars[end + 1] <= 'z'
        && text.chars[end - 1] >= 'a'
        && text.chars[end - 1] <= 'z';
  }

  /// Whether an underscore joins it to something, as in programs.
  private static boolean isIdentifier(List<Lexeme> lexemes, FoldedText text) {
    int before = lexemes.getFirst().start() - 1;
    int after = lexemes.getLast().end();
    return before >= 0 && text.chars[before] == '_'
        || after < text.length && text.chars[after] == '_';
  }

  /// Whether a dash joins it to a name of which it is a part («20-Uhr-Ausgabe»).
  private static boolean isCompound(List<Lexeme> lexemes, FoldedText text) {
    int end = lexemes.getLast().end();
    return end + 1 < text.length
        && text.chars[end] == '-'
        && !Joints.isDigit(text.chars[end + 1])
        && Joints.isWord(text.chars[end + 1]);
  }

  /// Whether a weekday heads a list, as in timetables and plans of meals.
  private static boolean isHeading(List<Lexeme> lexemes, FoldedText text) {
    int start = lexemes.getFirst().start();
    int end = lexemes.getLast().end();
    return lexemes.size() == 1
        && start > 0
        && text.chars[start - 1] == '\n'
        && end < text.length
        && (text.chars[end] == '\n' || text.chars[end] == ':');
  }

  /// Whether nothing but the date words, or an article before them, stands between quotation marks.
  private static boolean isQuoted(List<Lexeme> lexemes, LexemeReader reader) {
    FoldedText text = reader.text();
    int end = lexemes.getLast().end();
    if (lexemes.stream().anyMatch(Lexeme::isDigits)
        || end >= text.length
        || CLOSING.indexOf(text.chars[end]) < 0) {
      return false;
    }
    int before = lexemes.getFirst().start() - 1;
    int start = before;
    while (start > 0
        && before - start <= LONGEST_ARTICLE
        && (Joints.isWord(text.chars[start]) || start == before && text.chars[start] == ' ')) {
      start--;
    }
    return start >= 0 && OPENING.indexOf(text.chars[start]) >= 0;
  }

  /// Whether «Today» is written large behind another word written large, as in the names of
  /// magazines.
  private static boolean isTitle(List<Lexeme> lexemes, LexemeReader reader) {
    FoldedText text = reader.text();
    int start = lexemes.getFirst().start();
    int before = start - 2;
    if (lexemes.size() > 1
        || before < 0
        || text.chars[start - 1] != ' '
        || !Joints.isWord(text.chars[before])
        || !reader.isUpperCase(start)) {
      return false;
    }
    while (before > 0 && Joints.isWord(text.chars[before - 1])) {
      before--;
    }
    return reader.isUpperCase(before);
  }

  /// Whether a round year far ahead ends the name of a plan or party («Zukunft 2050»).
  private static boolean isGoal(Lexeme year, LexemeReader reader) {
    FoldedText text = reader.text();
    int before = year.start() - 2;
    if (year.value() < FIRST_GOAL
        || year.value() % 5 != 0
        || before < 0
        || text.chars[before + 1] != ' '
        || !Joints.isWord(text.chars[before])) {
      return false;
    }
    while (before > 0 && Joints.isWord(text.chars[before - 1])) {
      before--;
    }
    return reader.isUpperCase(before);
  }

  private static boolean isUpperCaseBehind(List<Lexeme> lexemes, LexemeReader reader) {
    int end = lexemes.getLast().end();
    return end + 1 < reader.text().length
        && reader.text().chars[end] == ' '
        && reader.isUpperCase(end + 1);
  }

  /// Whether a month is written large in a language that writes months small, behind a name and
  /// «of» («Plaza de Mayo»).
  private static boolean isPlace(List<Lexeme> lexemes, LexemeReader reader) {
    FoldedText text = reader.text();
    Lexeme month = lexemes.getLast();
    int start = lexemes.getFirst().start();
    int before = start - 2;
    if (lexemes.size() != 2
        || month.sign() != Sign.MONTH
        || reader.at(start).stream().noneMatch(lead -> lead.sign() == Sign.OF)
        || !reader.writesMonthsSmall()
        || !reader.isUpperCase(month.start())
        || before < 0
        || text.chars[start - 1] != ' '
        || !Joints.isWord(text.chars[before])) {
      return false;
    }
    while (before > 0 && Joints.isWord(text.chars[before - 1])) {
      before--;
    }
    return reader.isUpperCase(before);
  }

  /// Whether a month is rather a brand, all in capitals, or the given name before a name: it is
  /// written large, without a word that leads to a date unless the language writes months small,
  /// and so is the next word.
  private static boolean isPerson(List<Lexeme> lexemes, LexemeReader reader) {
    Lexeme last = lexemes.getLast();
    int next = last.end() + 1;
    FoldedText text = reader.text();
    boolean brand =
        lexemes.size() == 1
            && last.sign() == Sign.MONTH
            && !last.inflected()
            && reader.isUpperCase(last.end() - 1);
    return brand
        || last.sign() == Sign.MONTH
            && (lexemes.size() == 1 || reader.writesMonthsSmall())
            && lexemes.stream().noneMatch(Lexeme::isDigits)
            && next < text.length
            && text.chars[last.end()] == ' '
            && reader.isUpperCase(last.start())
            && reader.isUpperCase(next);
  }
}

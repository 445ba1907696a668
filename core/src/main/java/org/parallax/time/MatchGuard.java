package org.parallax.time;

import java.util.List;

/// Keeps apart dates and what only looks like one: model numbers, scores, prices, versions,
/// quantities, and words that are also other words.
final class MatchGuard {

  static final int FIRST_BARE_DECADE = 1500;

  private MatchGuard() {}

  static boolean allows(PatternRule rule, List<Lexeme> lexemes, LexemeReader reader) {
    FoldedText text = reader.text();
    Lexeme first = lexemes.getFirst();
    Lexeme last = lexemes.getLast();
    return !NumberEdges.isTailOfNumber(first, text)
        && (!startsWithNumber(first) || NumberEdges.mayBegin(first, reader))
        && (!endsWithNumber(last) || NumberEdges.mayEnd(text, last, reader, isWhole(rule, lexemes)))
        && switch (rule.reading()) {
          case NOTHING -> true;
          case NUMERIC -> touch(lexemes) && !isVersion(lexemes, reader);
          case YEAR -> YearGuard.allows(lexemes, reader);
          case YEARS -> YearGuard.allowsSpan(lexemes);
          case CLOCK -> !isWeak(lexemes, reader) && !NumberEdges.isBehindHours(first, text);
          case CENTURY -> !isCount(lexemes, text) && !isWeak(lexemes, reader);
          case DECADE -> !isAge(lexemes, text) && !isNumbers(lexemes) && !isWeak(lexemes, reader);
          case RELATIVE, WITHIN ->
              !isWeak(lexemes, reader)
                  && !isMisplaced(lexemes, reader)
                  && !isCompound(lexemes, text)
                  && !NumberEdges.isCounted(lexemes.getFirst(), text)
                  && !countsByRoman(lexemes);
          case SHIFT, OFFSET -> !isWeak(lexemes, reader) && !countsByRoman(lexemes);
          case DATE, DAYS ->
              !isWeak(lexemes, reader)
                  && !mixesCalendars(lexemes)
                  && !crossesSentence(lexemes, reader)
                  && !beginsAnother(lexemes)
                  && !DayGuard.countsBehindMonth(lexemes, reader)
                  && DayGuard.allows(rule, lexemes, reader);
          case QUARTER -> !isWeak(lexemes, reader) && !isOfSport(lexemes, text);
          default -> !isWeak(lexemes, reader);
        };
  }

  /// Whether a date names its day, month and year, so that a comma behind it leads on to another.
  private static boolean isWhole(PatternRule rule, List<Lexeme> lexemes) {
    return rule.reading() == Reading.NUMERIC
        && lexemes.stream().filter(lexeme -> lexeme.isDigits() && !lexeme.isMark()).count() == 3;
  }

  private static boolean startsWithNumber(Lexeme lexeme) {
    return lexeme.isDigits() || lexeme.lexemeClass() == LexemeClass.TIME;
  }

  private static boolean endsWithNumber(Lexeme lexeme) {
    return startsWithNumber(lexeme)
        || lexeme.sign() == Sign.ORDINALMARK
        || lexeme.sign() == Sign.QUARTER;
  }

  /// Whether a two-digit number and a unit parted by a space count years rather than name a decade.
  private static boolean isAge(List<Lexeme> lexemes, FoldedText text) {
    int size = lexemes.size();
    Lexeme last = lexemes.getLast();
    return size > 1
        && last.sign() == Sign.UNIT
        && lexemes.get(size - 2).isDigits()
        && !lexemes.get(size - 2).isYear()
        && isParted(lexemes.get(size - 2), last, text);
  }

  /// Whether a number word and a unit parted by a space count centuries rather than name one.
  private static boolean isCount(List<Lexeme> lexemes, FoldedText text) {
    int size = lexemes.size();
    return size > 1
        && lexemes.get(size - 2).sign() == Sign.NUMBER
        && lexemes.getLast().sign() == Sign.UNIT
        && !lexemes.get(size - 2).word().form().isEmpty()
        && isParted(lexemes.get(size - 2), lexemes.getLast(), text);
  }

  /// Whether a space parts two words in a script that parts words by spaces.
  private static boolean isParted(Lexeme one, Lexeme next, FoldedText text) {
    return one.end() != next.start() && !Joints.isUnspaced(text.chars[next.start()]);
  }

  /// Whether something is counted by a Roman number («Mark II next year»).
  private static boolean countsByRoman(List<Lexeme> lexemes) {
    return lexemes.stream()
        .anyMatch(lexeme -> lexeme.sign() == Sign.NUMBER && lexeme.word().form().isEmpty());
  }

  /// Whether a bare number in the plural is rather that of forms or things than a decade long gone.
  private static boolean isNumbers(List<Lexeme> lexemes) {
    Lexeme first = lexemes.getFirst();
    return first.isYear() && first.value() < FIRST_BARE_DECADE;
  }

  /// Whether short numbers with full stops stand alone in a language that does not write dates so.
  private static boolean isVersion(List<Lexeme> lexemes, LexemeReader reader) {
    return !reader.dotsDates()
        && lexemes.stream().noneMatch(lexeme -> lexeme.sign() == Sign.WEEKDAY)
        && lexemes.stream().noneMatch(Lexeme::isYear)
        && lexemes.stream().anyMatch(lexeme -> lexeme.lexemeClass() == LexemeClass.ofMark('.'));
  }

  /// Whether a year that only the Gregorian calendar has stands beside a month of another.
  private static boolean mixesCalendars(List<Lexeme> lexemes) {
    boolean other =
        lexemes.stream()
            .anyMatch(lexeme ->
                lexeme.sign() == Sign.MONTH
                    && (lexeme.word().calendar() == CalendarSystem.PERSIAN
                        || lexeme.word().calendar() == CalendarSystem.ISLAMIC));
    return other
        && lexemes.stream()
            .anyMatch(lexeme -> lexeme.isYear() && lexeme.value() >= FIRST_BARE_DECADE);
  }

  /// Whether the word before makes a weekend one of its kind («wedding weekend») rather than one of
  /// the calendar.
  private static boolean isCompound(List<Lexeme> lexemes, FoldedText text) {
    Lexeme only = lexemes.getLast();
    boolean led =
        lexemes.stream()
            .anyMatch(lexeme ->
                lexeme.sign() != Sign.UNIT
                    && lexeme.sign() != Sign.TO
                    && lexeme.sign() != Sign.FROM
                    && lexeme.sign() != Sign.AND);
    if (led || only.sign() != Sign.UNIT) {
      return false;
    }
    int before = only.start() - 1;
    return before > 0
        && text.chars[before] == ' '
        && Joints.isWord(text.chars[before - 1])
        && !Joints.isUnspaced(text.chars[before - 1]);
  }

  /// Whether «last» or «next» stands before a unit in a language that puts such words behind it.
  private static boolean isMisplaced(List<Lexeme> lexemes, LexemeReader reader) {
    boolean unit = false;
    for (Lexeme lexeme : lexemes) {
      unit |= lexeme.sign() == Sign.UNIT;
      if (lexeme.sign() == Sign.MODIFIER && !unit && reader.modifiersFollow()) {
        return true;
      }
    }
    return false;
  }

  private static boolean touch(List<Lexeme> lexemes) {
    for (int i = 1; i < lexemes.size(); i++) {
      if (partsOnly(lexemes.get(i)) || partsOnly(lexemes.get(i - 1))) {
        continue;
      }
      boolean joint =
          lexemes.get(i).isMark() && !(i + 1 < lexemes.size() && !lexemes.get(i + 1).isDigits())
              || lexemes.get(i - 1).isMark() && lexemes.get(i).isDigits();
      if (joint && lexemes.get(i).start() != lexemes.get(i - 1).end() && !isSpread(lexemes, i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a mark parts a date from its weekday.
  private static boolean partsOnly(Lexeme lexeme) {
    return lexeme.lexemeClass() == LexemeClass.ofMark(',')
        || lexeme.lexemeClass() == LexemeClass.ofMark('(');
  }

  /// Whether «since» or «until» parts a date from another one («May 4 since 1996»).
  private static boolean beginsAnother(List<Lexeme> lexemes) {
    boolean told = false;
    for (Lexeme lexeme : lexemes) {
      if (told && lexeme.sign() == Sign.CUE && lexeme.value() != 0) {
        return true;
      }
      told |= lexeme.isDigits() || lexeme.sign() == Sign.MONTH;
    }
    return false;
  }

  /// Whether a sentence ends within («in November. In 2000»).
  private static boolean crossesSentence(List<Lexeme> lexemes, LexemeReader reader) {
    for (int i = 1; i + 1 < lexemes.size(); i++) {
      Lexeme next = lexemes.get(i + 1);
      boolean stop =
          lexemes.get(i).lexemeClass() == LexemeClass.ofMark('.')
              && next.start() > lexemes.get(i).end();
      if (stop
          && !next.isDigits()
          && (next.sign() == Sign.CUE
              || next.sign() == Sign.UNIT
              || next.sign() == Sign.MONTH
                  && lexemes.get(i - 1).isYear()
                  && reader.writesMonthsSmall())
          && reader.isCapitalized(next.start())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a slash has a space on either side, as in «10 / 4 / 2020».
  private static boolean isSpread(List<Lexeme> lexemes, int index) {
    int slash = lexemes.get(index).isMark() ? index : index - 1;
    return slash > 0
        && slash + 1 < lexemes.size()
        && lexemes.get(slash).lexemeClass() == LexemeClass.ofMark('/')
        && lexemes.get(slash).start() - lexemes.get(slash - 1).end() == 1
        && lexemes.get(slash + 1).start() - lexemes.get(slash).end() == 1
        && lexemes.stream().filter(Lexeme::isDigits).count() == 3
        && lexemes.stream().anyMatch(Lexeme::isYear);
  }

  /// Whether a quarter stands alone, as in reports of matches, where no word leads to it and no
  /// year follows.
  private static boolean isOfSport(List<Lexeme> lexemes, FoldedText text) {
    boolean spaced = !Joints.isUnspaced(text.chars[lexemes.getFirst().start()]);
    return spaced
        && lexemes.stream()
            .allMatch(lexeme ->
                lexeme.sign() == Sign.ORDINAL
                    || lexeme.sign() == Sign.UNIT
                    || lexeme.sign() == Sign.ORDINALMARK
                    || lexeme.isDigits());
  }

  /// Whether nothing but words that are also other words makes the date.
  private static boolean isWeak(List<Lexeme> lexemes, LexemeReader reader) {
    int content = 0;
    boolean cued = false;
    boolean digits =
        lexemes.stream()
            .anyMatch(lexeme ->
                lexeme.isDigits()
                    || lexeme.sign() == Sign.UNIT && lexeme.word().unit() == Unit.MONTH);
    for (Lexeme lexeme : lexemes) {
      if (!digits && reader.isNumbered(lexeme)
          || reader.isDated(lexeme) && lexemes.stream().noneMatch(Lexeme::isYear)) {
        return true;
      }
      switch (lexeme.sign()) {
        case CUE, OF, FROM, TO, PART -> cued = true;
        case THE, AND, DAYTIME -> {}
        case DIGITS, UNIT -> content += lexeme.isMark() ? 0 : 2;
        case MODIFIER -> content++;
        case MONTH -> content += lexeme.isWeak() ? 0 : 2;
        default -> content += lexeme.isWeak() ? 1 : 2;
      }
    }
    return content < 2 && !(cued && reader.isCapitalized(lexemes.getLast().start()));
  }
}

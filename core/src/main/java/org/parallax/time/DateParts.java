package org.parallax.time;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the lexemes of a match say, sorted by kind. Numbers that are not given are 0, words that
/// are not given null.
final class DateParts {

  private static final int NO_ERA = -2;

  int day;
  int secondDay;
  int month;
  int year;
  int count;
  int ordinal;
  int weekday;
  int decade = -1;
  int era = NO_ERA;
  int yearDigits;
  boolean part;

  /// Whether it stands before a noun, as a day that names an event does.
  boolean byname;

  boolean lastOrdinal;
  @Nullable CalendarSystem calendar;
  @Nullable Lexeme modifier;
  @Nullable Lexeme relative;
  @Nullable Lexeme shift;
  @Nullable Lexeme same;
  @Nullable Unit unit;
  @Nullable Unit otherUnit;

  private DateParts() {}

  static DateParts of(Match match, DateLanguage language) {
    DateParts parts = new DateParts();
    Iterator<String> roles = match.rule().roles().iterator();
    for (Lexeme lexeme : match.lexemes()) {
      if (!lexeme.isMark()) {
        parts.take(lexeme, roles);
      }
    }
    parts.order(match.rule().roles(), language);
    return parts;
  }

  static DateParts of(Match match, DateLanguage language, FoldedText text) {
    DateParts parts = of(match, language);
    parts.byname = DayGuard.isByname(match, text);
    return parts;
  }

  private void take(Lexeme lexeme, Iterator<String> roles) {
    switch (lexeme.sign()) {
      case DIGITS -> number(lexeme, roles);
      case NUMBER, ORDINAL -> number(lexeme, roles);
      case MONTH -> {
        month = lexeme.value();
        calendar =
            hasEra() && lexeme.word().calendar() == CalendarSystem.GREGORIAN
                ? calendar
                : lexeme.word().calendar();
      }
      case ERA -> {
        era = lexeme.value();
        calendar = lexeme.word().calendar();
      }
      case WEEKDAY -> weekday = lexeme.value();
      case UNIT -> unit(lexeme.word().unit());
      case MODIFIER -> modifier = lexeme;
      case RELATIVE -> relative = lexeme;
      case SHIFT, PRESHIFT, OFFSET -> shift = lexeme;
      case UNITSHIFT -> {
        shift = lexeme;
        unit = lexeme.word().unit();
      }
      case SAME -> same = lexeme;
      case SAMEUNIT -> {
        same = lexeme;
        unit = lexeme.word().unit();
      }
      case QUARTER -> ordinal = lexeme.value();
      case DECADE -> decade = lexeme.value();
      case PART -> part = true;
      default -> {}
    }
  }

  private void unit(Unit named) {
    if (unit == null) {
      unit = named;
    } else {
      otherUnit = named;
    }
  }

  private void number(Lexeme lexeme, Iterator<String> roles) {
    if (lexeme.lexemeClass() == LexemeClass.TIME || !roles.hasNext()) {
      return;
    }
    int value = lexeme.value();
    String role = roles.next();
    while (lexeme.isYear() && !role.equals("y") && roles.hasNext()) {
      role = roles.next();
    }
    switch (role) {
      case "d", "a" -> day = value;
      case "e" -> secondDay = value;
      case "m", "b" -> month = value;
      case "y" -> {
        year = value;
        yearDigits = lexeme.word().detail();
      }
      case "n" -> count = value;
      case "o" -> {
        ordinal = Math.abs(value);
        lastOrdinal = value < 0;
      }
      default -> {}
    }
  }

  /// Day and month of a numeric date in the order of the language, or the only one that makes a
  /// date.
  private void order(List<String> roles, DateLanguage language) {
    if (roles.contains("a") && (month > 12 || language.isMonthFirst() && day <= 12)) {
      int first = day;
      day = month;
      month = first;
    }
  }

  /// Whether the year is told by its distance from now («next year»).
  boolean tellsYearByNow() {
    return relative != null && relative.word().unit() == Unit.YEAR
        || modifier != null && unit == Unit.YEAR;
  }

  boolean hasEra() {
    return era != NO_ERA;
  }
}

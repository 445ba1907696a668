package org.parallax.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Reads the first date in a short text: numbers in any order, months by name, the calendar told by
/// the year, with the time of day where it stands beside it. Immutable.
final class DateReader {

  private static final int LONGEST = 400;

  private final MonthNames months;
  private final boolean monthFirst;

  /// @param monthFirst whether 3/4/2024 is the fourth of March
  DateReader(MonthNames months, boolean monthFirst) {
    this.months = months;
    this.monthFirst = monthFirst;
  }

  /// A date and where in the text it stands.
  record Found(LocalDate date, int start, int end) {}

  Optional<Published> read(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Found found = find(cut);
    return found == null ? Optional.empty() : Optional.of(ClockReader.with(found, cut));
  }

  /// A date as it stands in a text.
  record Mention(Published date, int start, int end) {}

  /// All dates in the text, in its order.
  List<Mention> all(String text) {
    List<Mention> dates = new ArrayList<>();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<DateToken> tokens = DateToken.of(cut);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Found found = tokens.get(i).start() < end ? null : at(tokens, i, cut);
      if (found != null) {
        dates.add(new Mention(ClockReader.with(found, cut), found.start(), found.end()));
        end = found.end();
      }
    }
    return dates;
  }

  private @Nullable Found find(String text) {
    List<DateToken> tokens = DateToken.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Found found = at(tokens, i, text);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found at(List<DateToken> tokens, int i, String text) {
    DateToken token = tokens.get(i);
    if (token.digits() == 8) {
      return found(
          CalendarDates.gregorian(
              token.number() / 10000, token.number() / 100 % 100, token.number() % 100),
          tokens,
          i,
          i);
    }
    Found numeric = token.isNumber() ? numeric(tokens, i, text) : null;
    return numeric != null ? numeric : named(tokens, i);
  }

  private @Nullable Found numeric(List<DateToken> tokens, int i, String text) {
    if (i + 2 >= tokens.size()) {
      return null;
    }
    DateToken a = tokens.get(i);
    DateToken b = tokens.get(i + 1);
    DateToken c = tokens.get(i + 2);
    if (b.isNumber() && c.isNumber() && joined(text, a, b) && sameJoint(text, a, b, c)) {
      return found(inOrder(a, b, c, text.charAt(a.end())), tokens, i, i + 2);
    }
    boolean marked =
        a.digits() == 4
            && unit(b)
            && c.isNumber()
            && i + 4 < tokens.size()
            && unit(tokens.get(i + 3))
            && tokens.get(i + 4).isNumber();
    return marked
        ? found(
            CalendarDates.of(a.number(), c.number(), tokens.get(i + 4).number()), tokens, i, i + 4)
        : null;
  }

  /// Whether it can be the one character that marks a year or month in Chinese, Japanese and Korean
  /// dates.
  private static boolean unit(DateToken token) {
    return !token.isNumber() && token.text().length() == 1 && token.text().charAt(0) >= '\u2e80';
  }

  private static boolean joined(String text, DateToken a, DateToken b) {
    String between = text.substring(a.end(), b.start()).strip();
    return between.length() == 1 && "-/.\u2010\u2011\u2013\u066b\uff0f".contains(between);
  }

  private static boolean sameJoint(String text, DateToken a, DateToken b, DateToken c) {
    return text.substring(a.end(), b.start())
        .strip()
        .equals(text.substring(b.end(), c.start()).strip());
  }

  private @Nullable LocalDate inOrder(DateToken a, DateToken b, DateToken c, char joint) {
    if (a.digits() == 4) {
      return CalendarDates.of(a.number(), b.number(), c.number());
    }
    if (a.digits() > 2
        || b.digits() > 2
        || c.digits() != 4 && c.digits() != 2
        || c.digits() == 2 && joint == '-') {
      return null;
    }
    int year = c.digits() == 2 ? 2000 + c.number() : c.number();
    boolean first = monthFirst && joint != '.';
    int month = first ? a.number() : b.number();
    int day = first ? b.number() : a.number();
    return month > 12 ? CalendarDates.of(year, day, month) : CalendarDates.of(year, month, day);
  }

  private @Nullable Found named(List<DateToken> tokens, int i) {
    MonthNames.Month month = tokens.get(i).isNumber() ? null : months.at(tokens, i);
    if (month == null) {
      return null;
    }
    int after = i + months.length(tokens, i);
    int before = number(tokens, i - 1, -1, 2);
    int next = number(tokens, after, 1, 2);
    if (next < 0 && before >= 0 || next >= 0 && before >= 0 && year(tokens.get(next))) {
      int year = next >= 0 ? next : number(tokens, before - 1, -1, 2);
      return year >= 0 && year(tokens.get(year)) ? found(month, tokens, year, before, i) : null;
    }
    if (next < 0) {
      return null;
    }
    if (before >= 0 && year(tokens.get(before)) && !year(tokens.get(next))) {
      return found(month, tokens, before, next, i);
    }
    int year = number(tokens, next + 1, 1, 3);
    return year >= 0 && year(tokens.get(year)) ? found(month, tokens, year, next, i) : null;
  }

  private static boolean year(DateToken token) {
    return token.digits() == 4;
  }

  /// The nearest number from there on, over at most so many words; -1 where there is none.
  private static int number(List<DateToken> tokens, int from, int step, int words) {
    for (int i = from, seen = 0; i >= 0 && i < tokens.size() && seen <= words; i += step, seen++) {
      if (tokens.get(i).isNumber()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Found found(
      MonthNames.Month month, List<DateToken> tokens, int year, int day, int name) {
    int y = tokens.get(year).number();
    int d = tokens.get(day).number();
    LocalDate date =
        month.jalali()
            ? CalendarDates.jalali(y, month.number(), d)
            : y < 1500 ? null : CalendarDates.of(y, month.number(), d);
    return found(
        date, tokens, Math.min(Math.min(year, day), name), Math.max(Math.max(year, day), name));
  }

  private static @Nullable Found found(
      @Nullable LocalDate date, List<DateToken> tokens, int from, int to) {
    return date == null ? null : new Found(date, tokens.get(from).start(), tokens.get(to).end());
  }
}

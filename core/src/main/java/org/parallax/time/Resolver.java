package org.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Gives date expressions their values.
final class Resolver {

  private static final int FARTHEST_YEARS_AHEAD = 15;

  /// What a page without a date counts from another one seldom lies beyond.
  private static final int LAST_TOLD = 2030;

  private final DateLanguage language;
  private final YearChoice years;
  private final YearSpans spans;

  Resolver(DateLanguage language) {
    this.language = language;
    this.years = new YearChoice(language);
    this.spans = new YearSpans(language);
  }

  /// The days that a match means, null where they cannot be told.
  @Nullable Period resolve(Match match, DateParts parts, TimeContext context) {
    return switch (match.rule().reading()) {
      case DATE -> date(parts, context);
      case NUMERIC -> isSeason(parts) ? spans.years(parts) : date(parts, context);
      case YEAR -> isNumberOf(match, parts, context) ? null : date(parts, context);
      case DAYS -> days(parts, context);
      case YEARS -> spans.years(parts);
      case RELATIVE -> relative(parts, context);
      case WEEKDAY -> weekday(parts, context);
      case SHIFT -> shift(parts, context.reference(), context);
      case OFFSET -> offset(parts, context);
      case WITHIN -> within(parts, context);
      case NTH -> nth(parts, context);
      case QUARTER -> quarter(parts, context);
      case DECADE -> spans.decade(parts, context);
      case CENTURY -> YearSpans.century(parts);
      case SAME -> same(parts, context);
      case CLOCK -> TimeOfDay.of(match) == null ? null : clock(context);
      case NOTHING -> null;
    };
  }

  /// Whether what looks like a far year behind «of» is rather a number of things («a poll of 2047
  /// voters»).
  private static boolean isNumberOf(Match match, DateParts parts, TimeContext context) {
    LocalDate reference = context.reference();
    return match.lexemes().getFirst().sign() == Sign.OF
        && parts.unit == null
        && reference != null
        && !context.future()
        && parts.year > reference.getYear() + FARTHEST_YEARS_AHEAD;
  }

  /// Whether a year and a month may also be a year and the next one («2011/12»).
  private boolean isSeason(DateParts parts) {
    return parts.day == 0
        && parts.yearDigits == 4
        && parts.month == (parts.year + 1) % 100
        && !language.isYearFirst();
  }

  private @Nullable Period date(DateParts parts, TimeContext context) {
    CalendarSystem calendar = years.calendar(parts);
    int year = year(parts, calendar, context);
    if (year == 0 && parts.tellsYearByNow()) {
      return null;
    }
    if (year == 0) {
      return parts.month == 0 ? dayOnly(parts, context) : years.choose(calendar, parts, context);
    }
    return calendar.days(Math.max(-1, parts.era), year, parts.month, parts.day);
  }

  /// The year that a date names itself, 0 if none.
  private int year(DateParts parts, CalendarSystem calendar, TimeContext context) {
    if (parts.year > 0 || parts.yearDigits > 0) {
      return years.full(parts, calendar, context);
    }
    Lexeme relation = parts.relative != null ? parts.relative : parts.modifier;
    LocalDate reference = context.reference();
    if (relation == null || reference == null) {
      return 0;
    }
    Unit unit = parts.relative != null ? parts.relative.word().unit() : parts.unit;
    if (unit == Unit.YEAR || parts.otherUnit == Unit.YEAR) {
      return calendar.year(reference) + relation.value();
    }
    return 0;
  }

  /// A day of a month that is told by the context alone.
  private @Nullable Period dayOnly(DateParts parts, TimeContext context) {
    LocalDate reference = context.reference();
    if (parts.day == 0 || reference == null) {
      return null;
    }
    CalendarSystem calendar = calendar(context);
    Lexeme relation = parts.relative != null ? parts.relative : parts.modifier;
    if (parts.weekday > 0 && parts.relative == null && parts.unit != Unit.MONTH) {
      boolean ahead = relation == null ? context.future() : relation.value() > 0;
      return Units.nearest(reference, parts.weekday, parts.day, ahead ? 1 : -1);
    }
    if (relation != null) {
      return within(calendar, calendar.month(reference, relation.value()), parts.day);
    }
    Period here = within(calendar, calendar.month(reference, 0), parts.day);
    boolean toCome = here != null && here.first().isAfter(reference);
    if (here == null || toCome && !context.future()) {
      return within(calendar, calendar.month(reference, -1), parts.day);
    }
    boolean gone = here.first().isBefore(reference) && context.future();
    return gone ? within(calendar, calendar.month(reference, 1), parts.day) : here;
  }

  private static @Nullable Period within(CalendarSystem calendar, @Nullable Period month, int day) {
    return month == null
        ? null
        : calendar.days(-1, calendar.year(month.first()), calendar.month(month.first()), day);
  }

  /// Days of one month, from the first to the second.
  private @Nullable Period days(DateParts parts, TimeContext context) {
    int first = parts.day;
    parts.day = parts.secondDay;
    Period last = date(parts, context);
    parts.day = first;
    if (last == null || first >= parts.secondDay) {
      return null;
    }
    return new Period(last.first().minusDays(parts.secondDay - first), last.last());
  }

  private CalendarSystem calendar(TimeContext context) {
    return context.foreign() || language.calendar() != CalendarSystem.PERSIAN
        ? CalendarSystem.GREGORIAN
        : language.calendar();
  }

  private @Nullable Period relative(DateParts parts, TimeContext context) {
    boolean told =
        context.reference() != null
            && context.narrative()
            && parts.relative == null
            && parts.modifier != null;
    LocalDate reference = told ? context.anchor() : context.reference();
    Lexeme relation = parts.relative != null ? parts.relative : parts.modifier;
    Unit unit = parts.relative != null ? parts.relative.word().unit() : parts.unit;
    if (reference == null
        || unit == null
        || unit == Unit.HOUR
        || parts.part && !isDivisible(unit)) {
      return null;
    }
    if (unit == Unit.DAY && parts.relative == null && relation != null && relation.value() < 0) {
      return null;
    }
    boolean thatDay =
        unit == Unit.DAY && parts.relative == null && relation != null && relation.value() == 0;
    if (thatDay && context.before() != null) {
      return same(parts, context);
    }
    boolean begun =
        !context.lone() && reference.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
    if (unit == Unit.WEEKEND && (relation == null || begun && relation.value() == 0)) {
      return weekend(reference, context);
    }
    return Units.around(
        unit, reference, relation == null ? 0 : distance(relation, context), calendar(context));
  }

  /// How far a word lies from now; the tense tells the direction of some («yesterday or tomorrow»).
  private int distance(Lexeme relation, TimeContext context) {
    boolean tensed = language.spelling().is(Spelling.Trait.TENSED, relation.word().form());
    return tensed && context.future() ? -relation.value() : relation.value();
  }

  private static boolean isDivisible(Unit unit) {
    return unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
  }

  /// «At the weekend» is the last one, and so is «this weekend» when the week has just begun,
  /// unless the sentence speaks of the future.
  private static @Nullable Period weekend(LocalDate reference, TimeContext context) {
    boolean within = reference.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    return Units.around(
        Unit.WEEKEND, reference, context.future() || within ? 0 : -1, CalendarSystem.GREGORIAN);
  }

  private @Nullable Period weekday(DateParts parts, TimeContext context) {
    LocalDate reference = context.reference();
    if (reference == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(parts.weekday);
    Lexeme relation = parts.relative != null ? parts.relative : parts.modifier;
    boolean week =
        parts.relative != null && parts.relative.word().unit() == Unit.WEEK
            || parts.unit == Unit.WEEK;
    if (relation != null && week) {
      LocalDate monday =
          reference
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusWeeks(relation.value());
      return Period.of(monday.plusDays(parts.weekday - 1L));
    }
    Antecedent before = context.before();
    if (relation == null && before != null && before.joined() && before.isDay()) {
      LocalDate named = before.date().first();
      if (named.getDayOfWeek() == day) {
        return Period.of(named);
      }
    }
    if (relation == null) {
      return Period.of(
          reference.with(
              context.future()
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day)));
    }
    if (parts.relative != null || relation.value() == 0) {
      LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return parts.relative != null && parts.relative.word().unit() == Unit.DAY
          ? Units.around(Unit.DAY, reference, parts.relative.value(), CalendarSystem.GREGORIAN)
          : Period.of(monday.plusDays(parts.weekday - 1L));
    }
    return Period.of(
        reference.with(
            relation.value() < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
  }

  /// «Two days later», unless that would be after publication in a sentence that does not speak of
  /// the future: it is then later than something that the text does not date.
  private @Nullable Period offset(DateParts parts, TimeContext context) {
    Antecedent named = context.before();
    boolean fromNow = context.future() && (named == null || !named.inSentence() || !named.isDay());
    if (fromNow || parts.unit == Unit.HOUR) {
      return parts.unit == Unit.HOUR ? null : shift(parts, context.reference(), context);
    }
    Antecedent before = context.before();
    LocalDate reference = context.reference();
    boolean anchored = before != null;
    boolean back = parts.shift != null && parts.shift.value() < 0;
    boolean close = before != null && (back ? before.inSentence() : before.inParagraph());
    if (before != null && (reference == null && !close || !isPrecise(before, parts.unit))) {
      return null;
    }
    Period days = shift(parts, context.anchor(), context);
    if (days != null && reference == null && days.first().getYear() > LAST_TOLD) {
      return null;
    }
    boolean toCome = days != null && reference != null && days.first().isAfter(reference);
    return toCome && !context.future() && (anchored || !context.lone()) ? null : days;
  }

  private static boolean isPrecise(Antecedent before, @Nullable Unit unit) {
    return unit == null || before.isAsPreciseAs(unit);
  }

  private @Nullable Period shift(DateParts parts, @Nullable LocalDate from, TimeContext context) {
    if (from == null
        || parts.unit == null
        || parts.shift == null
        || parts.unit == Unit.HOUR && parts.shift.value() > 0) {
      return null;
    }
    int count = parts.count * parts.shift.value();
    Period days =
        parts.count == 0
            ? Units.around(parts.unit, from, parts.shift.value(), calendar(context))
            : Units.moved(parts.unit, from, count, calendar(context));
    LocalDate reference = context.reference();
    boolean toCome = days != null && reference != null && days.first().isAfter(reference);
    return toCome && !context.admitsFuture() ? null : days;
  }

  private @Nullable Period within(DateParts parts, TimeContext context) {
    LocalDate reference = context.reference();
    if (reference == null
        || parts.unit == null
        || parts.modifier == null
        || parts.modifier.value() == 0
        || parts.unit == Unit.HOUR) {
      return null;
    }
    int nearest = Integer.signum(parts.modifier.value());
    Period one = Units.around(parts.unit, reference, nearest, calendar(context));
    Period other =
        Units.around(parts.unit, reference, nearest * Math.max(1, parts.count), calendar(context));
    return one == null || other == null ? null : one.hull(other);
  }

  private @Nullable Period nth(DateParts parts, TimeContext context) {
    Period base = base(parts, context);
    if (base == null || parts.ordinal == 0) {
      return null;
    }
    int ordinal = parts.lastOrdinal ? -parts.ordinal : parts.ordinal;
    return parts.weekday > 0
        ? Units.nthWeekday(base, DayOfWeek.of(parts.weekday), ordinal)
        : parts.unit == null ? null : Units.nth(base, parts.unit, ordinal);
  }

  /// The month or year of which something is counted.
  private @Nullable Period base(DateParts parts, TimeContext context) {
    if (parts.month > 0 || parts.year > 0) {
      return date(parts, context);
    }
    LocalDate reference = context.reference();
    Lexeme relation = parts.relative != null ? parts.relative : parts.modifier;
    if (reference == null) {
      return null;
    }
    Unit unit =
        parts.relative != null
            ? parts.relative.word().unit()
            : parts.otherUnit != null ? parts.otherUnit : parts.weekday > 0 ? parts.unit : null;
    return unit == null
        ? null
        : Units.around(unit, reference, relation == null ? 0 : relation.value(), calendar(context));
  }

  private @Nullable Period quarter(DateParts parts, TimeContext context) {
    CalendarSystem calendar = years.calendar(parts);
    int year = year(parts, calendar, context);
    LocalDate reference = context.reference();
    int length = parts.unit == Unit.HALF || parts.otherUnit == Unit.HALF ? 6 : 3;
    int ordinal = parts.lastOrdinal ? 12 / length : parts.ordinal;
    if (ordinal < 1 || ordinal > 12 / length) {
      return null;
    }
    int counted = year;
    CalendarSystem counting = calendar;
    if (year == 0) {
      if (reference == null) {
        return null;
      }
      counting = calendar(context);
      counted = counting.year(reference);
    }
    Period first = counting.days(-1, counted, (ordinal - 1) * length + 1, 0);
    Period last = counting.days(-1, counted, ordinal * length, 0);
    return first == null || last == null ? null : first.hull(last);
  }

  private @Nullable Period same(DateParts parts, TimeContext context) {
    if (parts.unit == null || parts.unit == Unit.HOUR) {
      return null;
    }
    Lexeme same = parts.same;
    Antecedent before = context.before();
    LocalDate reference = context.reference();
    int distance = same == null ? 0 : same.value();
    boolean told = context.narrative() && reference != null;
    boolean anchored = before != null && (told || before.bears(distance));
    if (!anchored || before == null) {
      return distance < 0 && reference != null && (before == null || !before.inParagraph())
          ? Units.around(parts.unit, reference, distance, calendar(context))
          : null;
    }
    Edtf last = before.date();
    boolean week = parts.unit == Unit.WEEK && before.isMonthAtMost();
    boolean edge = before.edge() && !before.inSentence() && parts.unit == Unit.DAY;
    if (edge || !week && !before.isAsPreciseAs(parts.unit)) {
      return null;
    }
    Period days = Units.around(parts.unit, last.first(), distance, calendar(context));
    boolean toCome = days != null && reference != null && days.first().isAfter(reference);
    return toCome && distance > 0 && !context.admitsFuture() ? null : days;
  }

  private static @Nullable Period clock(TimeContext context) {
    LocalDate reference = context.reference();
    return reference == null ? null : Period.of(reference);
  }
}

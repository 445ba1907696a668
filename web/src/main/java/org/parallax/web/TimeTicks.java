package org.parallax.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.web.TimeScale.Piece;

/// The labelled points of a time axis, at the finest unit that leaves room between them.
final class TimeTicks {

  private static final int ROOM = 52;

  /// A point of the axis.
  ///
  /// @param year shown under the label where it changes; may be empty
  record Tick(int x, String label, String year) {}

  private enum Unit {
    DAY(1, ChronoUnit.DAYS, 1, "tick.day"),
    WEEK(7, ChronoUnit.WEEKS, 1, "tick.day"),
    MONTH(30, ChronoUnit.MONTHS, 1, "tick.month"),
    QUARTER(91, ChronoUnit.MONTHS, 3, "tick.month"),
    YEAR(365, ChronoUnit.YEARS, 1, "tick.year"),
    FIVE_YEARS(1826, ChronoUnit.YEARS, 5, "tick.year"),
    DECADE(3652, ChronoUnit.YEARS, 10, "tick.year"),
    HALF_CENTURY(18262, ChronoUnit.YEARS, 50, "tick.year"),
    CENTURIES(365250, ChronoUnit.YEARS, 1000, "tick.year");

    final int days;
    final ChronoUnit step;
    final int count;
    final String words;

    Unit(int days, ChronoUnit step, int count, String words) {
      this.days = days;
      this.step = step;
      this.count = count;
      this.words = words;
    }

    LocalDate start(LocalDate date) {
      return switch (this) {
        case DAY -> date;
        case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> date.withDayOfMonth(1);
        case QUARTER -> date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / 3 * 3 + 1);
        case YEAR, FIVE_YEARS, DECADE, HALF_CENTURY, CENTURIES ->
            LocalDate.of(Math.floorDiv(date.getYear(), count) * count, 1, 1);
      };
    }
  }

  private final Dates dates;

  TimeTicks(Dates dates) {
    this.dates = dates;
  }

  /// @param days the spread, in days, of the dates that stand on an epoch day: 0 for a day, 364 for
  ///   a year
  List<Tick> of(TimeScale scale, Map<Long, Long> days) {
    List<Tick> ticks = new ArrayList<>();
    for (Piece piece : scale.pieces()) {
      long spread = days.getOrDefault(piece.first(), 0L);
      ticks.addAll(piece.single() ? List.of(single(piece, spread)) : of(piece));
    }
    return ticks;
  }

  /// A piece with one date is labelled at that date's precision.
  private Tick single(Piece piece, long spread) {
    LocalDate day = LocalDate.ofEpochDay(piece.first());
    int x = piece.x(piece.first() + 0.5);
    if (spread >= Unit.QUARTER.days) {
      return new Tick(x, year(day), "");
    }
    String words = spread >= Unit.WEEK.days ? Unit.MONTH.words : Unit.DAY.words;
    return new Tick(x, dates.formatter(words).format(day), year(day));
  }

  private List<Tick> of(Piece piece) {
    Unit unit = unit(piece);
    DateTimeFormatter label = dates.formatter(unit.words);
    List<Tick> ticks = new ArrayList<>();
    LocalDate date =
        unit.start(LocalDate.ofEpochDay((long) Math.floor(piece.first() - piece.pad())));
    String year = "";
    for (;
        date.toEpochDay() <= piece.last() + piece.pad();
        date = date.plus(unit.count, unit.step)) {
      if (date.toEpochDay() < piece.first() - piece.pad()) {
        continue;
      }
      String own = unit.step == ChronoUnit.YEARS ? "" : year(date);
      ticks.add(
          new Tick(piece.x(date.toEpochDay()), label.format(date), own.equals(year) ? "" : own));
      year = own;
    }
    return ticks.isEmpty() ? List.of(single(piece, 0)) : ticks;
  }

  private static Unit unit(Piece piece) {
    for (Unit unit : Unit.values()) {
      if (unit.days * piece.perDay() >= ROOM) {
        return unit;
      }
    }
    return Unit.CENTURIES;
  }

  private static String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }
}

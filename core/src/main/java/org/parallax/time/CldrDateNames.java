package org.parallax.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The date words that CLDR knows of a language: months of all calendars, weekdays, eras, units and
/// relative expressions.
final class CldrDateNames {

  private static final int FIRST_MODERN_JAPANESE_ERA = 232;
  private static final int[] COUNTS = {1, 2, 3, 5, 11, 21};
  private static final Map<AbsoluteUnit, Unit> ABSOLUTE = absolute();
  private static final Map<RelativeUnit, Unit> COUNTED = counted();
  private static final Map<Direction, Integer> DISTANCES = distances();

  private final ULocale locale;
  private final DateWordCollector words;
  private final RelativeDateTimeFormatter relative;

  /// The calendars that are in use where the language is spoken: only their eras are read.
  private final Set<CalendarSystem> used = EnumSet.of(CalendarSystem.GREGORIAN);

  CldrDateNames(ULocale locale, DateWordCollector words) {
    this.locale = locale;
    this.words = words;
    this.relative = RelativeDateTimeFormatter.getInstance(locale);
    for (String name : Calendar.getKeywordValuesForLocale("calendar", locale, true)) {
      used.add(CalendarSystem.named(name));
    }
  }

  private static Map<AbsoluteUnit, Unit> absolute() {
    Map<AbsoluteUnit, Unit> units = new LinkedHashMap<>();
    units.put(AbsoluteUnit.DAY, Unit.DAY);
    units.put(AbsoluteUnit.WEEK, Unit.WEEK);
    units.put(AbsoluteUnit.MONTH, Unit.MONTH);
    units.put(AbsoluteUnit.QUARTER, Unit.QUARTER);
    units.put(AbsoluteUnit.YEAR, Unit.YEAR);
    return units;
  }

  private static Map<RelativeUnit, Unit> counted() {
    Map<RelativeUnit, Unit> units = new LinkedHashMap<>();
    units.put(RelativeUnit.HOURS, Unit.HOUR);
    units.put(RelativeUnit.MINUTES, Unit.HOUR);
    units.put(RelativeUnit.DAYS, Unit.DAY);
    units.put(RelativeUnit.WEEKS, Unit.WEEK);
    units.put(RelativeUnit.MONTHS, Unit.MONTH);
    units.put(RelativeUnit.YEARS, Unit.YEAR);
    return units;
  }

  private static Map<Direction, Integer> distances() {
    Map<Direction, Integer> distances = new LinkedHashMap<>();
    distances.put(Direction.LAST_2, -2);
    distances.put(Direction.LAST, -1);
    distances.put(Direction.THIS, 0);
    distances.put(Direction.NEXT, 1);
    distances.put(Direction.NEXT_2, 2);
    return distances;
  }

  void collect(CalendarSystem own) {
    calendar(CalendarSystem.GREGORIAN, false);
    if (own != CalendarSystem.GREGORIAN) {
      calendar(own, false);
    }
    for (CalendarSystem other : CalendarSystem.values()) {
      calendar(other, true);
    }
    weekdays();
    quarters();
    ABSOLUTE.forEach(this::expressions);
    COUNTED.forEach(this::counts);
    english();
  }

  /// English months, which quotations and stamps have on pages in all languages.
  private void english() {
    if (locale.getLanguage().equals(ULocale.ENGLISH.getLanguage())) {
      return;
    }
    DateFormatSymbols symbols = new DateFormatSymbols(ULocale.ENGLISH);
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
      for (int i = 0; i < months.length; i++) {
        words.addForeignMonth(months[i], i + 1);
      }
    }
  }

  private DateFormatSymbols symbols(CalendarSystem calendar) {
    ULocale with =
        locale.setKeywordValue(
            "calendar", calendar == CalendarSystem.ISLAMIC ? "islamic" : calendar.id());
    return new DateFormatSymbols(Calendar.getInstance(with), with);
  }

  private void calendar(CalendarSystem calendar, boolean foreign) {
    DateFormatSymbols symbols = symbols(calendar);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = symbols.getMonths(context, DateFormatSymbols.WIDE);
      String[] abbreviated = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED);
      words.markAbbreviations(Spelling.Trait.NUMBERED, abbreviated, wide);
      months(wide, calendar, foreign);
      months(abbreviated, calendar, true);
    }
    if (!used.contains(calendar)) {
      return;
    }
    String[] eras = symbols.getEras();
    boolean manyEras = eras.length > FIRST_MODERN_JAPANESE_ERA;
    for (int i = manyEras ? FIRST_MODERN_JAPANESE_ERA : 0; i < eras.length; i++) {
      if (eras[i].codePoints().anyMatch(Character::isLetter)) {
        words.add(Sign.ERA, eras.length == 1 ? -1 : i, calendar.ordinal(), true, eras[i]);
      }
    }
  }

  private void months(String[] names, CalendarSystem calendar, boolean weak) {
    for (int i = 0; i < names.length; i++) {
      if (!words.hasOtherMonth(names[i], i + 1, calendar)) {
        words.addAbbreviable(Sign.MONTH, i + 1, calendar.ordinal(), weak, names[i]);
      }
    }
  }

  private void weekdays() {
    DateFormatSymbols symbols = symbols(CalendarSystem.GREGORIAN);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] wide = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      String[] abbreviated = symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
      words.markAbbreviations(Spelling.Trait.NUMBERED, abbreviated, wide);
      words.markAbbreviations(Spelling.Trait.LARGE, capitalized(abbreviated), wide);
      weekdays(wide, false);
      weekdays(abbreviated, true);
    }
  }

  private void weekdays(String[] names, boolean weak) {
    for (int i = Calendar.SUNDAY; i <= Calendar.SATURDAY; i++) {
      words.addAbbreviable(Sign.WEEKDAY, i == Calendar.SUNDAY ? 7 : i - 1, 0, weak, names[i]);
    }
  }

  private static String[] capitalized(String[] forms) {
    return Arrays.stream(forms)
        .filter(form -> !form.isEmpty() && Character.isUpperCase(form.charAt(0)))
        .toArray(String[]::new);
  }

  private void quarters() {
    DateFormatSymbols symbols = symbols(CalendarSystem.GREGORIAN);
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      String[] names = symbols.getQuarters(DateFormatSymbols.FORMAT, width);
      for (int i = 0; i < names.length; i++) {
        words.add(Sign.QUARTER, i + 1, 0, width != DateFormatSymbols.WIDE, names[i]);
      }
    }
  }

  private void expressions(AbsoluteUnit unit, Unit meaning) {
    String plain = relative.format(Direction.PLAIN, unit);
    if (plain != null) {
      words.add(Sign.UNIT, meaning.ordinal(), 0, true, plain);
    }
    DISTANCES.forEach((direction, distance) -> {
      String phrase = relative.format(direction, unit);
      if (phrase == null || phrase.codePoints().anyMatch(Character::isDigit)) {
        return;
      }
      words.add(Sign.RELATIVE, distance, meaning.ordinal(), false, phrase);
      if (unit != AbsoluteUnit.DAY && plain != null) {
        modifier(distance, remainder(phrase, plain));
      }
    });
  }

  private void modifier(int distance, String form) {
    if (!words.hasOffset(form)) {
      words.add(Sign.MODIFIER, distance, 0, true, form);
    }
  }

  /// The one word that is left of a phrase without the unit, empty if there is no such word.
  private static String remainder(String phrase, String unit) {
    String folded = FoldedText.fold(phrase);
    String noun = FoldedText.fold(unit);
    String rest =
        folded.startsWith(noun + " ")
            ? folded.substring(noun.length() + 1)
            : folded.endsWith(" " + noun)
                ? folded.substring(0, folded.length() - noun.length() - 1)
                : "";
    return rest.indexOf(' ') >= 0 || rest.length() < 2 ? "" : rest;
  }

  /// «3 days ago» and «in 3 days», of which the number is taken out.
  private void counts(RelativeUnit unit, Unit meaning) {
    for (Direction direction : List.of(Direction.LAST, Direction.NEXT)) {
      int sign = direction == Direction.LAST ? -1 : 1;
      for (int count : COUNTS) {
        String phrase = FoldedText.fold(relative.format(count, direction, unit));
        String number = String.valueOf(count);
        int at = phrase.indexOf(number);
        if (at >= 0) {
          around(
              phrase.substring(0, at).strip(),
              phrase.substring(at + number.length()).strip(),
              sign,
              meaning);
        }
      }
    }
  }

  private void around(String before, String after, int sign, Unit unit) {
    int lastSpace = after.lastIndexOf(' ');
    if (words.hasOffset(before)
        || words.hasOffset(after.substring(lastSpace + 1))
        || words.endsWithOffset(after)) {
      return;
    }
    if (before.isEmpty()) {
      words.add(Sign.UNITSHIFT, sign, unit.ordinal(), true, after);
      if (lastSpace > 0) {
        words.add(Sign.UNIT, unit.ordinal(), 0, true, after.substring(0, lastSpace));
        words.add(Sign.SHIFT, sign, 0, true, after.substring(lastSpace + 1));
      }
    } else if (after.isEmpty()) {
      words.add(Sign.UNITSHIFT, sign, unit.ordinal(), true, before);
    } else {
      words.add(Sign.PRESHIFT, sign, 0, true, before);
      words.add(Sign.UNIT, unit.ordinal(), 0, true, after);
    }
  }
}

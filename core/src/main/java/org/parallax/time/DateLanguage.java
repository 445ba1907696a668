package org.parallax.time;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How one language writes dates: CLDR's words and those of its pack. Immutable once built.
final class DateLanguage {

  static final String FILE = "times.tsv";
  static final String[] COLUMNS = {"kind", "value", "form", "note"};
  private static final int USUAL_SUFFIX = 2;

  private final Spelling spelling = new Spelling();
  private final DateWordCollector collector = new DateWordCollector(spelling);
  private final List<String> prefixes = new ArrayList<>();
  private final ULocale locale;
  private CalendarSystem calendar;
  private String order;
  private final boolean dots;
  private final boolean monthsSmall;
  private final List<DateWord> verbEndings = new ArrayList<>();
  private boolean modifiersFollow;
  private boolean yearUnitLeads;
  private boolean tellsHabitsByMonth;
  private boolean dayUnitLeads = true;
  private int longestSuffix = USUAL_SUFFIX;

  private DateLanguage(ULocale locale) {
    this.locale = locale;
    this.calendar =
        CalendarSystem.named(Calendar.getKeywordValuesForLocale("calendar", locale, true)[0]);
    this.monthsSmall =
        Character.isLowerCase(DateFormatSymbols.getInstance(locale).getMonths()[0].charAt(0));
    String pattern = numericPattern(locale);
    this.order = order(pattern);
    this.dots = pattern.indexOf('.') >= 0 || pattern.indexOf('/') < 0;
  }

  /// @param tag BCP 47; a language that neither CLDR nor a pack knows still has numeric dates
  static DateLanguage load(Knowledge knowledge, String tag) {
    ULocale locale = ULocale.createCanonical(tag);
    DateLanguage language = new DateLanguage(locale);
    List<Row> rows = new ArrayList<>(knowledge.table(locale.getLanguage(), FILE, COLUMNS));
    if (!tag.equals(locale.getLanguage())) {
      rows.addAll(knowledge.table(tag, FILE, COLUMNS));
    }
    rows.forEach(language::mark);
    rows.forEach(language::add);
    new CldrDateNames(locale, language.collector).collect(language.calendar);
    SpelledNumbers.collect(knowledge, tag, language.collector);
    return language;
  }

  private static String numericPattern(ULocale locale) {
    DateFormat format =
        DateFormat.getDateInstance(
            DateFormat.SHORT, locale.setKeywordValue("calendar", "gregorian"));
    return format instanceof SimpleDateFormat simple ? simple.toPattern() : "d/M/y";
  }

  /// The order of day, month and year in numeric dates, such as `dMy`.
  private static String order(String pattern) {
    StringBuilder order = new StringBuilder();
    pattern
        .chars()
        .filter(c -> "dMy".indexOf(c) >= 0 && order.indexOf(String.valueOf((char) c)) < 0)
        .forEach(c -> order.append((char) c));
    return order.toString();
  }

  private void mark(Row row) {
    for (Spelling.Trait trait : Spelling.Trait.values()) {
      if (trait.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
        spelling.mark(trait, row.expect("form"));
      }
    }
  }

  private void add(Row row) {
    try {
      switch (row.expect("kind")) {
        case "weak", "numbered", "small", "large", "tensed" -> {}
        case "prefix" -> prefixes.add(FoldedText.fold(row.expect("form")));
        case "modifiers" -> modifiersFollow = row.expect("value").equals("after");
        case "future-ending" -> ending(Sign.FUTURE, row);
        case "past-ending" -> ending(Sign.PAST, row);
        case "habits" -> tellsHabitsByMonth = row.expect("value").equals("months");
        case "day-unit" -> dayUnitLeads = !row.expect("value").equals("none");
        case "year-unit" -> yearUnitLeads = row.expect("value").equals("before");
        case "suffix" -> longestSuffix = Integer.parseInt(row.expect("value"));
        case "order" -> order = row.expect("value");
        case "calendar" -> calendar = CalendarSystem.named(row.expect("value"));
        default -> word(Sign.named(row.get("kind")), row.get("value"), row.expect("form"));
      }
    } catch (IllegalArgumentException wrong) {
      throw row.bad(String.valueOf(wrong.getMessage()));
    }
  }

  private void ending(Sign sign, Row row) {
    verbEndings.add(new DateWord(sign, value(row), 0, true, FoldedText.fold(row.expect("form"))));
  }

  private static int value(Row row) {
    return row.get("value").isEmpty() ? 0 : Integer.parseInt(row.get("value"));
  }

  private void word(Sign sign, String value, String form) {
    String[] parts = value.split(" ");
    switch (sign) {
      case UNIT -> collector.add(sign, Unit.named(value).ordinal(), 0, true, form);
      case RELATIVE, UNITSHIFT, SAMEUNIT ->
          collector.add(
              sign, Integer.parseInt(parts[0]), Unit.named(parts[1]).ordinal(), false, form);
      case MONTH, ERA ->
          collector.addAbbreviable(
              sign,
              Integer.parseInt(parts[0]),
              parts.length > 1 ? CalendarSystem.named(parts[1]).ordinal() : 0,
              false,
              form);
      default ->
          collector.addAbbreviable(
              sign, value.isEmpty() ? 0 : Integer.parseInt(value), 0, false, form);
    }
  }

  WordTrie words() {
    return collector.trie();
  }

  Spelling spelling() {
    return spelling;
  }

  /// Particles that are written together with the word behind them.
  List<String> prefixes() {
    return prefixes;
  }

  /// Endings that tell the tense of a verb.
  List<DateWord> verbEndings() {
    return verbEndings;
  }

  /// Whether the names of months begin with a small letter amid a sentence.
  boolean writesMonthsSmall() {
    return monthsSmall;
  }

  /// Whether the word for day may stand before the number of a day of the month («ngày 4»).
  boolean dayUnitLeads() {
    return dayUnitLeads;
  }

  /// Whether the word for year, if there is one, stands before the number of a year, so that behind
  /// a number it counts.
  boolean yearUnitLeads() {
    return yearUnitLeads;
  }

  /// How many letters may follow a form that the language knows.
  int longestSuffix() {
    return longestSuffix;
  }

  /// Whether «last» and «next» always stand behind the noun.
  boolean modifiersFollow() {
    return modifiersFollow;
  }

  /// Whether the language's words for what is to come are known, so that a date without one is
  /// past.
  boolean knowsFuture() {
    return collector.has(Sign.FUTURE)
        || verbEndings.stream().anyMatch(ending -> ending.sign() == Sign.FUTURE);
  }

  /// Whether the language's words for what was are known, so that a weekday without one may lie
  /// ahead.
  boolean knowsPast() {
    return collector.has(Sign.PAST);
  }

  /// Whether a bare month in a sentence without a word for what was or will be is any year's.
  boolean tellsHabitsByMonth() {
    return tellsHabitsByMonth;
  }

  /// Whether words take so many endings that a word with one is as good as one without.
  boolean isAgglutinative() {
    return longestSuffix > USUAL_SUFFIX;
  }

  CalendarSystem calendar() {
    return calendar;
  }

  /// Whether numeric dates have full stops between their numbers.
  boolean dotsDates() {
    return dots;
  }

  boolean isMonthFirst() {
    return order.indexOf('M') < order.indexOf('d');
  }

  boolean isDayFirst() {
    return order.startsWith("d");
  }

  boolean isYearFirst() {
    return order.startsWith("y");
  }

  ULocale locale() {
    return locale;
  }
}

package org.parallax.time;

import java.util.Locale;

/// What a word or number contributes to a date expression. The names in lower case are those of
/// `times.tsv` and `patterns.tsv`.
enum Sign {
  /// A month's name; the value is its number, the detail its calendar.
  MONTH,
  /// A weekday; 1 is Monday.
  WEEKDAY,
  /// A word for a span of time; the value is a [Unit].
  UNIT,
  /// A whole relative expression («yesterday», «last week»); the value is the distance, the detail
  /// the [Unit].
  RELATIVE,
  /// Makes a unit or weekday relative («last», «this», «next»); the value is the distance.
  MODIFIER,
  /// Behind a count, backwards or forwards from now («ago»); the value is -1 or 1.
  SHIFT,
  /// Before a count, the same («in»).
  PRESHIFT,
  /// Beside a count, backwards or forwards from the last date mentioned («earlier», «later»).
  OFFSET,
  /// A unit that itself says the direction («days ago»); the value is the direction, the detail the
  /// [Unit].
  UNITSHIFT,
  /// Points from the last date mentioned; the value is the distance («the same» 0, «the following»
  /// 1).
  SAME,
  /// A unit that itself points from the last date mentioned («Vorjahr», «the day before»); the
  /// value is the distance, the detail the [Unit].
  SAMEUNIT,
  /// Behind a distance: it is counted from something that is not a date («than», «from»).
  THAN,
  /// A part of a period («early», «end of»): the period is reported.
  PART,
  /// An era; the value is ICU's number of it, or -1 for the calendar's only one, the detail its
  /// calendar.
  ERA,
  /// A cardinal as a word.
  NUMBER,
  /// An ordinal as a word; the value is -1 for «last».
  ORDINAL,
  /// What makes a number behind which it stands an ordinal («st», «th», «º»).
  ORDINALMARK,
  /// What makes a year a decade («s» in «1990s»).
  DECADEMARK,
  /// A decade as a word («nineties»); the value is its first year in the century.
  DECADE,
  /// A quarter by its name («Q3»); the value is its number.
  QUARTER,
  OF,
  AND,
  TO,
  FROM,
  THE,
  /// A word behind which a date is expected («on», «in», «since»).
  CUE,
  /// A part of the day («morning»): it is read with the date, and does not change its value.
  DAYTIME,
  /// What makes the number beside it a time of day («o'clock», «Uhr»).
  CLOCK,
  /// What makes a date recur («every»): such dates are not reported.
  EVERY,
  /// What is counted by the number before it, which is then no year («1967 people»).
  COUNTED,
  /// A whole expression that names no certain days («recent years»): it keeps its words from being
  /// read as a date.
  IDIOM,
  /// A name's first word, after which a number is part of the name («Agenda», «Article»).
  NAMEHEAD,
  /// Says that the sentence speaks of what is to come; the value is the sum of 1 if it may stand
  /// behind the date and 2 if it promises, so that the text was written before («will»).
  FUTURE,
  /// Says that the sentence speaks of what was.
  PAST,
  /// Behind a word of the future: it tells a rumour of the past («soll … getötet haben»).
  HEARSAY,
  /// A number that is written in digits.
  DIGITS;

  static Sign named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

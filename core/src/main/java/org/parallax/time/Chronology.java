package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Resolves the date expressions of a text one after the other, each in the light of those before.
final class Chronology {

  private static final String SENTENCE_ENDS = ".!?\u3002\uff01\uff1f\n\u061f\u0964";
  private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";
  private static final String SPEECH_MARKS = ",:\uff0c\uff1a\u060c";
  private static final int LONGEST_SENTENCE = 160;
  private static final int LONGEST_JOINT = 12;
  private static final int LONGEST_LONE = 120;
  private static final int LONGEST_NAMING = 600;
  private static final int NARRATIVE_YEARS = 2;
  private static final int FEWEST_FOR_NARRATIVE = 3;
  private static final int MANY_YEARS = 8;

  private final DateLanguage language;
  private final Passages passages;
  private final @Nullable LocalDate reference;
  private final @Nullable LocalDate bound;
  private final Resolver resolver;
  private final List<DateParts> parts = new ArrayList<>();

  /// @param bound stands for the publication date in dates without a year; null where the date
  ///   itself is known
  Chronology(
      DateLanguage language,
      Passages passages,
      @Nullable LocalDate reference,
      @Nullable LocalDate bound) {
    this.language = language;
    this.passages = passages;
    this.reference = reference;
    this.bound = bound;
    this.resolver = new Resolver(language);
    passages.matches().forEach(match -> parts.add(DateParts.of(match, language)));
  }

  List<Dated> resolve() {
    YearSharing.share(passages, parts);
    boolean foreign = isForeign();
    boolean narrative = isNarrative();
    boolean lone = passages.text().length < LONGEST_LONE;
    List<Dated> dated = new ArrayList<>();
    Edtf last = null;
    for (int i = 0; i < parts.size(); i++) {
      Match match = passages.matches().get(i);
      if (WeekdayRow.holds(passages, i)) {
        continue;
      }
      boolean future = speaksOfFuture(i);
      LocalDate known =
          reference != null ? reference : isYearless(match, parts.get(i)) ? bound : null;
      LocalDate now =
          isClock(match) && last != null && isDay(last) && sharesSentence(i) ? last.first() : known;
      Period days =
          resolver.resolve(
              match, parts.get(i), new TimeContext(now, last, future, narrative, lone, foreign));
      if (days != null) {
        last = isClock(match) ? last : days.edtf();
        dated.add(
            new Dated(
                PassageEdges.start(match),
                PassageEdges.end(match),
                days.edtf(),
                match.rule().id(),
                future,
                isExplicit(parts.get(i)),
                isDeadline(match)));
      }
    }
    return dated;
  }

  private static boolean isYearless(Match match, DateParts parts) {
    Reading reading = match.rule().reading();
    return (reading == Reading.DATE || reading == Reading.NUMERIC || reading == Reading.DAYS)
        && parts.month > 0
        && parts.unit != Unit.YEAR
        && parts.relative == null;
  }

  private static boolean isDeadline(Match match) {
    return match.lexemes().stream()
        .anyMatch(
            lexeme -> lexeme.sign() == Sign.TO || lexeme.sign() == Sign.CUE && lexeme.value() == 1);
  }

  /// The first days at or after a day that each date with day and month but without year can mean.
  List<Dated> firstFrom(LocalDate day) {
    List<Dated> dated = new ArrayList<>();
    YearChoice years = new YearChoice(language);
    for (int i = 0; i < parts.size(); i++) {
      Match match = passages.matches().get(i);
      DateParts each = parts.get(i);
      if (isYearless(match, each) && each.day > 0 && each.yearDigits == 0) {
        Period days = years.firstFrom(years.calendar(each), each.month, each.day, day);
        if (days != null) {
          dated.add(
              new Dated(
                  match.start(),
                  match.end(),
                  days.edtf(),
                  match.rule().id(),
                  speaksOfFuture(i),
                  false,
                  isDeadline(match)));
        }
      }
    }
    return dated;
  }

  private static boolean isExplicit(DateParts parts) {
    return parts.yearDigits > 0;
  }

  /// Whether a text in a language with a calendar of its own counts in the Gregorian one, as
  /// translated news do: it names a Gregorian month or year.
  private boolean isForeign() {
    return parts.stream()
        .anyMatch(each ->
            each.calendar == CalendarSystem.GREGORIAN
                || each.yearDigits == 4
                    && !language.calendar().isLikelyYear(each.year)
                    && YearChoice.isGregorian(each.year));
  }

  /// Whether most years that a text names lie well before its publication.
  private boolean isNarrative() {
    LocalDate now = reference != null ? reference : bound;
    if (now == null) {
      return true;
    }
    int past = 0;
    int near = 0;
    int years = 0;
    for (DateParts each : parts) {
      if (each.yearDigits == 4 && YearChoice.isGregorian(each.year)) {
        boolean old = each.year <= now.getYear() - NARRATIVE_YEARS;
        past += old && each.month > 0 ? 1 : 0;
        years += old ? 1 : 0;
        near += old ? 0 : 1;
      }
    }
    return past >= FEWEST_FOR_NARRATIVE && past > 2 * near
        || years >= MANY_YEARS && past > 0 && years > 4 * near;
  }

  private static boolean isClock(Match match) {
    return match.rule().reading() == Reading.CLOCK;
  }

  private static boolean isDay(Edtf date) {
    return date.first().equals(date.last());
  }

  /// Whether the date before stands in the same sentence, so that a time of day is on that day.
  private boolean sharesSentence(int index) {
    if (index == 0) {
      return false;
    }
    int start = passages.matches().get(index).start();
    Match before = passages.matches().get(index - 1);
    return start - before.end() <= LONGEST_JOINT
        || before.start() >= edge(start, -1, LONGEST_SENTENCE);
  }

  /// Whether a sentence speaks of the future up to its next date, to which what follows belongs.
  private boolean speaksOfFuture(int index) {
    Match match = passages.matches().get(index);
    int from = edge(match.start(), -1, LONGEST_SENTENCE);
    int to = edge(match.end(), 1, LONGEST_SENTENCE);
    int next =
        index + 1 < passages.matches().size() ? passages.matches().get(index + 1).start() : to;
    boolean joined = next - match.end() <= LONGEST_JOINT;
    return passages.tellsFuture(from, match.start(), joined ? to : Math.min(to, next));
  }

  /// Whether the sentence of a date holds the `char` of the original text.
  boolean sentenceHolds(Dated date, int charOffset) {
    int from = passages.text().origin(edge(date.start(), -1, LONGEST_NAMING));
    int to = passages.text().originEnd(edge(date.end(), 1, LONGEST_NAMING));
    return charOffset >= from && charOffset < to;
  }

  /// The nearest end of a sentence in a direction.
  private int edge(int at, int step, int farthest) {
    FoldedText text = passages.text();
    int i = at;
    while (i > 0
        && i < text.length
        && Math.abs(i - at) < farthest
        && !endsSentence(text, i)
        && !endsSpeech(text, i)) {
      i += step;
    }
    return i;
  }

  /// Whether a quotation mark beside a comma or colon parts somebody's words from who says them.
  private static boolean endsSpeech(FoldedText text, int i) {
    if (QUOTATION_MARKS.indexOf(text.chars[i]) < 0 || i + 1 >= text.length) {
      return false;
    }
    int before = i > 1 && text.chars[i - 1] == ' ' ? i - 2 : i - 1;
    return SPEECH_MARKS.indexOf(text.chars[i + 1]) >= 0
        || SPEECH_MARKS.indexOf(text.chars[before]) >= 0;
  }

  private static boolean endsSentence(FoldedText text, int i) {
    char c = text.chars[i];
    return SENTENCE_ENDS.indexOf(c) >= 0
        && (c != '.' || i + 1 < text.length && text.chars[i + 1] == ' ');
  }
}

package org.parallax.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Resolves the date expressions of a text one after the other, each in the light of those before.
final class Chronology {

  private static final int LONGEST_SENTENCE = 160;
  private static final int LONGEST_JOINT = 12;
  private static final int LONGEST_CLOCK_JOINT = 4;
  private static final int LONGEST_LONE = 120;
  private static final int FARTHEST_ANTECEDENT = 1200;
  private static final int LONGEST_NAMING = 600;
  private static final int NARRATIVE_YEARS = 2;
  private static final int FEWEST_FOR_NARRATIVE = 3;
  private static final int FEWEST_FOR_PROGRAMME = 5;

  /// In days: a day that names an event beyond may be of any year.
  private static final int FARTHEST_BYNAME = 60;

  /// The value of a cue that makes its date the beginning of a span.
  private static final int SINCE = 2;

  private final DateLanguage language;
  private final Passages passages;
  private final @Nullable LocalDate reference;
  private final @Nullable LocalDate bound;
  private final Resolver resolver;
  private final SentenceEdges edges;
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
    this.resolver = new Resolver(language);
    this.edges = new SentenceEdges(passages.text(), language.dotsDates());
    passages.matches().forEach(match -> parts.add(DateParts.of(match, language, passages.text())));
    YearSharing.share(passages, parts);
    this.bound = bound == null ? null : new LikelyDay(language, parts).after(bound);
  }

  List<Dated> resolve() {
    boolean foreign = isForeign();
    boolean narrative = isNarrative();
    boolean lone = passages.text().length < LONGEST_LONE;
    LocalDate today = lone || !narrative && isProgramme() ? reference : null;
    List<Dated> dated = new ArrayList<>();
    Dated last = null;
    for (int i = 0; i < parts.size(); i++) {
      Match match = passages.matches().get(i);
      Outlook outlook = outlook(i);
      if (WeekdayRow.holds(passages, i) || !lone && outlook == Outlook.NONE && isUnclear(i)) {
        continue;
      }
      LocalDate known =
          reference != null ? reference : isYearless(match, parts.get(i)) ? bound : null;
      Antecedent before = last == null ? null : antecedent(last, match);
      LocalDate now = isClock(match) ? dayOfClock(i, before, today) : known;
      Period days =
          resolver.resolve(
              match,
              parts.get(i),
              new TimeContext(
                  now,
                  before,
                  isFuture(outlook, match),
                  narrative,
                  lone,
                  isDeadline(match),
                  reference == null,
                  foreign));
      if (days != null && reference == null && isContradicted(i, days)) {
        continue;
      }
      if (days != null && !(parts.get(i).byname && isRemote(days))) {
        Dated date =
            new Dated(
                PassageEdges.start(match),
                PassageEdges.end(match),
                days.edtf(),
                match.rule().id(),
                outlook,
                isExplicit(parts.get(i)),
                isDeadline(match),
                isSince(match));
        last = isClock(match) ? last : date;
        dated.add(date);
      } else if (reference == null && parts.get(i).month > 0) {
        last = null;
      }
    }
    return dated;
  }

  /// Whether «the following year» is another year than the one that the same sentence goes on to
  /// name.
  private boolean isContradicted(int index, Period days) {
    Match match = passages.matches().get(index);
    Lexeme same = parts.get(index).same;
    if (same == null || same.value() == 0 || index + 1 >= parts.size()) {
      return false;
    }
    DateParts next = parts.get(index + 1);
    return next.yearDigits == 4
        && YearChoice.isGregorian(next.year)
        && next.year != days.first().getYear()
        && passages.matches().get(index + 1).start() < edges.after(match.end(), LONGEST_SENTENCE);
  }

  /// Whether days are not near the publication, or that is not known.
  private boolean isRemote(Period days) {
    return reference == null
        || Math.abs(ChronoUnit.DAYS.between(days.first(), reference)) > FARTHEST_BYNAME;
  }

  /// Whether nothing tells if a bare weekday or month is the last or the next one, or any: it is an
  /// end («until Friday»), or no word of a language whose words for the past are known says that it
  /// is over.
  private boolean isUnclear(int index) {
    Match match = passages.matches().get(index);
    DateParts each = parts.get(index);
    boolean weekday = match.rule().reading() == Reading.WEEKDAY;
    boolean month =
        language.tellsHabitsByMonth()
            && match.rule().reading() == Reading.DATE
            && each.month > 0
            && each.day == 0
            && each.yearDigits == 0;
    if (!weekday && !month || each.modifier != null || each.relative != null) {
      return false;
    }
    return weekday && isDeadline(match)
        || language.knowsPast()
            && !passages.tellsPast(
                edges.before(match.start(), LONGEST_SENTENCE),
                edges.after(match.end(), LONGEST_SENTENCE));
  }

  /// Whether a sentence speaks of the future, or «until the weekend» does.
  private static boolean isFuture(Outlook outlook, Match match) {
    return outlook != Outlook.NONE
        || isDeadline(match)
            && match.lexemes().getLast().sign() == Sign.UNIT
            && match.lexemes().getLast().word().unit() == Unit.WEEKEND;
  }

  private static boolean isYearless(Match match, DateParts parts) {
    Reading reading = match.rule().reading();
    return (reading == Reading.DATE || reading == Reading.NUMERIC || reading == Reading.DAYS)
        && parts.month > 0
        && parts.unit != Unit.YEAR
        && parts.relative == null;
  }

  private static boolean isSince(Match match) {
    return match.lexemes().stream()
        .anyMatch(lexeme ->
            (lexeme.sign() == Sign.CUE || lexeme.sign() == Sign.FROM) && lexeme.value() == SINCE);
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
                  outlook(i),
                  false,
                  isDeadline(match),
                  isSince(match)));
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
    return past >= FEWEST_FOR_NARRATIVE && past > 2 * near && years > near;
  }

  private static boolean isClock(Match match) {
    return match.rule().reading() == Reading.CLOCK;
  }

  private @Nullable Antecedent antecedent(Dated last, Match match) {
    int distance = match.start() - last.end();
    if (distance > FARTHEST_ANTECEDENT) {
      return reference == null
          ? null
          : new Antecedent(last.value(), false, false, false, false, last.since(), last.isEdge());
    }
    boolean inSentence = last.end() > edges.before(match.start(), LONGEST_SENTENCE);
    return new Antecedent(
        last.value(),
        distance <= LONGEST_JOINT && inSentence,
        inSentence,
        !edges.isParted(last.end(), match.start()),
        true,
        last.since(),
        last.isEdge());
  }

  /// The day of a time of day: the one named before it in its sentence, unless another one follows
  /// at once.
  ///
  /// @param otherwise the day where none is named
  private @Nullable LocalDate dayOfClock(
      int index, @Nullable Antecedent before, @Nullable LocalDate otherwise) {
    if (before != null && before.isDay() && before.inSentence()) {
      List<Match> matches = passages.matches();
      boolean dayFollows =
          index + 1 < matches.size()
              && matches.get(index + 1).start() - matches.get(index).end() <= LONGEST_CLOCK_JOINT
              && !isClock(matches.get(index + 1));
      return dayFollows ? null : before.date().first();
    }
    return otherwise;
  }

  /// Whether the text is a programme of the day of its publication: it names that day, and many
  /// times of day.
  private boolean isProgramme() {
    long clocks = passages.matches().stream().filter(Chronology::isClock).count();
    return clocks >= FEWEST_FOR_PROGRAMME
        && parts.stream()
            .map(each -> each.relative)
            .anyMatch(word -> word != null && word.value() == 0 && word.word().unit() == Unit.DAY);
  }

  /// What a sentence tells of the future up to its next date, to which what follows belongs.
  private Outlook outlook(int index) {
    Match match = passages.matches().get(index);
    int from = edges.before(match.start(), LONGEST_SENTENCE);
    int to = edges.after(match.end(), LONGEST_SENTENCE);
    int next =
        index + 1 < passages.matches().size() ? passages.matches().get(index + 1).start() : to;
    boolean joined = next - match.end() <= LONGEST_JOINT;
    return passages.outlook(from, match.start(), joined ? to : Math.min(to, next));
  }

  /// Whether the sentence of a date holds the `char` of the original text.
  boolean sentenceHolds(Dated date, int charOffset) {
    int from = passages.text().origin(edges.before(date.start(), LONGEST_NAMING));
    int to = passages.text().originEnd(edges.after(date.end(), LONGEST_NAMING));
    return charOffset >= from && charOffset < to;
  }
}

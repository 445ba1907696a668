package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.document.CodePoints;
import org.parallax.document.PublishedRange;
import org.parallax.document.Span;

/// Bounds the publication of a page that bears no date: by the dates that it mentions as past or
/// promises, and by the terms of those whom it names with their offices. Relative dates («last
/// month») bound nothing. Immutable and shared by threads.
public final class PublicationDater {

  /// A year that lies so far beyond all others that a text mentions is a plan, even if no word says
  /// so.
  private static final int FARTHEST_YEARS_APART = 4;

  private static final int YEAR_DIGITS = 4;

  private final TimeTagger tagger;

  public PublicationDater(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /// @param language BCP 47 tag
  /// @param terms what the offices of the people named tell
  /// @return empty where nothing bounds the publication
  public Optional<PublishedRange> date(String text, String language, List<TermEvidence> terms) {
    Passages passages = tagger.passages(text, language);
    Chronology chronology = new Chronology(tagger.language(language), passages, null, null);
    List<Dated> dated = chronology.resolve();
    List<Bound> bounds = new ArrayList<>();
    if (tagger.language(language).knowsFuture()) {
      bounds.addAll(mentionedAsPast(passages, text, dated));
    }
    for (TermEvidence term : terms) {
      bounds.add(new Bound(term.notBefore(), term.reason()));
      bounds.addAll(withinTerm(passages, text, chronology, term));
    }
    Bound first = bounds.stream().max(Comparator.comparing(Bound::day)).orElse(null);
    Bound last =
        earliest(
            Stream.concat(ends(terms).stream(), promised(passages, text, dated).stream()).toList(),
            first);
    return first == null && last == null
        ? Optional.empty()
        : Optional.of(range(first, bounds, last));
  }

  /// @param day the publication is not before it, or not after it
  private record Bound(LocalDate day, String reason) {}

  private static PublishedRange range(
      @Nullable Bound first, List<Bound> bounds, @Nullable Bound last) {
    List<String> evidence = new ArrayList<>();
    if (first != null) {
      evidence.add(first.reason());
      bounds.stream()
          .filter(bound -> bound.day().equals(first.day()))
          .map(Bound::reason)
          .filter(reason -> !evidence.contains(reason))
          .forEach(evidence::add);
    }
    if (last != null && !evidence.contains(last.reason())) {
      evidence.add(last.reason());
    }
    return new PublishedRange(
        first == null ? null : first.day(), last == null ? null : last.day(), evidence);
  }

  /// The bound that ends first, of those that do not end before the page can be from: a term over
  /// by then is history, and so is what was still to come.
  private static @Nullable Bound earliest(List<Bound> ends, @Nullable Bound first) {
    return ends.stream()
        .filter(end -> first == null || !end.day().isBefore(first.day()))
        .min(Comparator.comparing(Bound::day))
        .orElse(null);
  }

  private static List<Bound> ends(List<TermEvidence> terms) {
    List<Bound> bounds = new ArrayList<>();
    for (TermEvidence term : terms) {
      LocalDate end = term.notAfter();
      if (end != null) {
        bounds.add(new Bound(end, term.reason()));
      }
    }
    return bounds;
  }

  /// What a page promises for a day that it names with its year had not come by then.
  private static List<Bound> promised(Passages passages, String text, List<Dated> dated) {
    return dated.stream()
        .filter(date -> date.explicit() && date.outlook() == Outlook.CERTAIN)
        .map(date ->
            new Bound(
                date.value().last(),
                "future-date: " + date.value() + " (" + quote(passages, text, date) + ")"))
        .toList();
  }

  private static List<Bound> mentionedAsPast(Passages passages, String text, List<Dated> dated) {
    List<Dated> past =
        dated.stream()
            .filter(date -> date.explicit() && !date.isFuture() && !date.deadline())
            .sorted(Comparator.comparing(date -> date.value().first()))
            .toList();
    List<Bound> bounds = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      LocalDate day = past.get(i).value().first();
      boolean bareYear = past.get(i).value().text().length() == YEAR_DIGITS;
      boolean apart =
          i > 0
              && day.getYear() - past.get(i - 1).value().first().getYear() >= FARTHEST_YEARS_APART;
      if (!bareYear || !apart) {
        bounds.add(
            new Bound(
                day,
                "past-date: "
                    + past.get(i).value()
                    + " ("
                    + quote(passages, text, past.get(i))
                    + ")"));
      }
    }
    return bounds;
  }

  /// Dates without a year in a sentence that names an office-holder fall into the term: the first
  /// that do are a bound.
  private static List<Bound> withinTerm(
      Passages passages, String text, Chronology chronology, TermEvidence term) {
    Span mention = term.mention();
    if (mention == null) {
      return List.of();
    }
    CodePoints points = new CodePoints(text);
    int at = points.charAt(mention.start());
    List<Bound> bounds = new ArrayList<>();
    for (Dated date : chronology.firstFrom(term.notBefore())) {
      boolean sameSentence = chronology.sentenceHolds(date, at);
      if (sameSentence && !date.isFuture() && !date.deadline()) {
        bounds.add(
            new Bound(
                date.value().first(),
                "within-term: "
                    + date.value()
                    + " ("
                    + quote(passages, text, date)
                    + "), "
                    + term.reason()));
      }
    }
    return bounds;
  }

  private static String quote(Passages passages, String text, Dated date) {
    return text.substring(
        passages.text().origin(date.start()), passages.text().originEnd(date.end()));
  }
}

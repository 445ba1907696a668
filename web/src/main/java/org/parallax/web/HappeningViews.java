package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.document.Article;
import org.parallax.event.EventType.Quad;
import org.parallax.story.Evidence;
import org.parallax.story.Fold;
import org.parallax.story.Happening;
import org.parallax.time.Edtf;

/// Puts happenings into the words and the order of the page: by date, of one day the most told
/// first; those without a date last. one day the most told first.
final class HappeningViews {

  private static final Comparator<HappeningView> BY_DATE =
      Comparator.comparing(
              HappeningView::date,
              Comparator.nullsLast(Comparator.comparing(Edtf::first).thenComparing(Edtf::last)))
          .thenComparing(happening -> -happening.independent())
          .thenComparing(happening -> -happening.tellings().size());

  private final Index index;
  private final Words words;
  private final Dates dates;
  private final Parties parties;
  private final Reasons reasons;

  HappeningViews(Index index, Words words, Dates dates, Parties parties) {
    this.index = index;
    this.words = words;
    this.dates = dates;
    this.parties = parties;
    this.reasons = new Reasons(index, words);
  }

  List<HappeningView> of(List<Happening> happenings) {
    return happenings.stream().map(this::view).sorted(BY_DATE).toList();
  }

  private HappeningView view(Happening happening) {
    int tellings = happening.documents().size();
    return new HappeningView(
        index.enter(happening),
        happening.date(),
        dates.say(happening.date()),
        happening.type(),
        words.say("type." + happening.type()),
        tone(happening.type().quad()),
        Parties.of(happening).stream().map(parties::name).distinct().toList(),
        parties.between(parties.names(happening.actors()), parties.names(happening.recipients())),
        summary(happening),
        happening.status(),
        words.say("status." + happening.status()),
        happening.independentTellings(),
        words.say("tally", happening.independentTellings(), tellings),
        parties.names(happening.assertedBy()),
        parties.names(happening.deniedBy()),
        happening.languages(),
        happening.languages().stream().map(words::language).collect(Collectors.joining(", ")),
        happening.documents().stream().map(document -> telling(happening, document)).toList());
  }

  static String tone(Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> "vc";
      case MATERIAL_COOPERATION -> "mc";
      case VERBAL_CONFLICT -> "vk";
      case MATERIAL_CONFLICT -> "mk";
    };
  }

  /// The summary is in the words of a telling; whose, its passages tell.
  private Passage summary(Happening happening) {
    for (Evidence evidence : happening.evidence()) {
      String passage = evidence.span().text();
      if (passage.equals(happening.summary())) {
        return passage(evidence);
      }
      if (passage.contains(happening.summary()) || happening.summary().contains(passage)) {
        Passage at = passage(evidence);
        return Passage.alone(happening.summary(), at.script(), at.link());
      }
    }
    return Passage.alone(happening.summary(), Script.UNKNOWN, null);
  }

  private Telling telling(Happening happening, String document) {
    Fold fold =
        happening.folds().stream()
            .filter(each -> each.document().equals(document))
            .findFirst()
            .orElse(null);
    DocumentName into = fold == null || fold.into().equals(document) ? null : name(fold.into());
    List<Passage> passages = new ArrayList<>();
    for (Evidence evidence : happening.evidence()) {
      if (evidence.document().equals(document)) {
        passages.add(passage(evidence));
      }
    }
    return new Telling(
        name(document), fold == null ? null : reasons.say(fold.reason()), into, passages);
  }

  private Passage passage(Evidence evidence) {
    Article article = index.article(evidence.document());
    return article == null
        ? Passage.alone(evidence.span().text(), Script.UNKNOWN, null)
        : Context.around(
            article, evidence.span(), index.link(evidence.document(), evidence.span()));
  }

  private DocumentName name(String document) {
    return DocumentName.of(document, index, words, dates);
  }
}

package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.time.Edtf;
import org.parallax.web.DocumentView.Fact;
import org.parallax.web.Page.Group;

/// Makes the page of a dossier: in the order that lets every link know its target.
final class Pages {

  private static final int DESK = 1080;
  private static final int PHONE = 350;
  private static final int MOST_PARTIES = 60;

  private final Words words = new Words();
  private final Dates dates = new Dates(words);
  private final Parties parties = new Parties(words);

  Page of(Dossier dossier) {
    Index index = new Index(dossier.documents());
    List<HappeningView> all =
        new HappeningViews(index, words, dates, parties).of(dossier.happenings());
    List<ComparisonView> comparisons =
        new ComparisonViews(index, words, dates).of(dossier.comparisons());
    List<StoryView> stories =
        new StoryViews(index, words, dates, dossier.links()).of(dossier.stories());
    List<DocumentView> documents = new DocumentViews(index, words, dates, parties, dossier).all();
    boolean several = all.stream().anyMatch(HappeningView::foremost);
    List<HappeningView> first = all.stream().filter(each -> !several || each.foremost()).toList();
    List<HappeningView> further = all.stream().filter(each -> several && !each.foremost()).toList();
    long told = stories.stream().filter(story -> story.documents().size() > 1).count();
    return new Page(
        new Assets(),
        words,
        dossier.title(),
        words.say("standfirst", documents.size(), languages(dossier).size(), all.size(), told),
        timeline(first, DESK, true),
        timeline(first, PHONE, false),
        groups(first),
        further,
        parties(all),
        languages(dossier),
        stories,
        documents,
        comparisons,
        dossier.problems());
  }

  private @Nullable Timeline timeline(List<HappeningView> happenings, int width, boolean labelled) {
    List<HappeningView> dated = happenings.stream().filter(each -> each.date() != null).toList();
    return dated.isEmpty() ? null : new TimelineDrawing(words, dates, width, labelled).draw(dated);
  }

  /// By month; by year where most months would hold one happening only.
  private List<Group> groups(List<HappeningView> happenings) {
    List<Group> byMonth = groups(happenings, this::month);
    return byMonth.size() * 2 > happenings.size() ? groups(happenings, this::year) : byMonth;
  }

  private static List<Group> groups(
      List<HappeningView> happenings, Function<HappeningView, String> by) {
    Map<String, List<HappeningView>> groups = new LinkedHashMap<>();
    for (HappeningView each : happenings) {
      groups.computeIfAbsent(by.apply(each), unused -> new ArrayList<>()).add(each);
    }
    List<Group> named = new ArrayList<>();
    groups.forEach((name, members) -> named.add(new Group(name, members)));
    return named;
  }

  private String month(HappeningView happening) {
    Edtf date = happening.date();
    if (date == null || !date.first().withDayOfMonth(1).equals(date.last().withDayOfMonth(1))) {
      return year(happening);
    }
    return dates.month(date.first());
  }

  private String year(HappeningView happening) {
    Edtf date = happening.date();
    return date == null ? words.say("date.unknown") : Integer.toString(date.first().getYear());
  }

  private static List<String> parties(List<HappeningView> happenings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    happenings.forEach(
        each -> each.parties().forEach(party -> counts.merge(party, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PARTIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Fact> languages(Dossier dossier) {
    TreeSet<String> tags = new TreeSet<>();
    dossier.documents().forEach(each -> tags.add(each.article().language()));
    return tags.stream().map(tag -> new Fact(tag, words.language(tag))).toList();
  }
}

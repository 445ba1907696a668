package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Cuts a text wherever a mark begins or ends, so that marks may overlap in any way and the page
/// still nests properly.
final class MarkedText {

  /// More marks than this on one spot are left to the list beside the text, to bound the page's
  /// size.
  private static final int MOST_ON_ONE_SPOT = 12;

  private static final Comparator<Mark> BY_SPAN =
      Comparator.comparing(Mark::span).thenComparing(Mark::style).thenComparing(Mark::note);

  private final String text;
  private final String document;
  private final List<Mark> marks;
  private final TreeSet<Integer> waiting;

  private final List<Mark> active = new ArrayList<>();
  private int nextMark;
  private int point;
  private int at;

  private MarkedText(
      String text, String document, List<Mark> marks, NavigableSet<Integer> anchors) {
    this.text = text;
    this.document = document;
    this.marks = marks.stream().sorted(BY_SPAN).toList();
    this.waiting = new TreeSet<>(anchors);
  }

  /// Paragraphs, each as its segments, in the order of the text.
  ///
  /// @param document the anchor of the document, to which passages' anchors are added
  /// @param anchors code points that links lead to
  static List<List<Segment>> paragraphs(
      String text, String document, List<Mark> marks, NavigableSet<Integer> anchors) {
    return new MarkedText(text, document, marks, anchors).paragraphs();
  }

  private List<List<Segment>> paragraphs() {
    NavigableSet<Integer> cuts = cuts();
    List<List<Segment>> paragraphs = new ArrayList<>();
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      int stop = end < 0 ? text.length() : end;
      List<Segment> segments = new ArrayList<>();
      while (at < stop) {
        segments.addAll(segment(cuts, stop));
      }
      if (!segments.isEmpty()) {
        paragraphs.add(segments);
      }
      skipBreaks();
    }
    List<Segment> rest = anchorsUpTo(Integer.MAX_VALUE);
    if (!rest.isEmpty()) {
      paragraphs.add(rest);
    }
    return paragraphs;
  }

  private NavigableSet<Integer> cuts() {
    NavigableSet<Integer> cuts = new TreeSet<>(waiting);
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    return cuts;
  }

  private void skipBreaks() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
      point++;
    }
  }

  /// The next segment, after the anchors that fell between paragraphs.
  private List<Segment> segment(NavigableSet<Integer> cuts, int stop) {
    List<Segment> segments = anchorsUpTo(point);
    Integer cut = cuts.higher(point);
    int start = at;
    int first = point;
    activate();
    advance(stop, cut == null ? Integer.MAX_VALUE : cut);
    String id = waiting.remove(first) ? Anchors.passage(document, first) : null;
    segments.add(segment(text.substring(start, at), id));
    return segments;
  }

  private void advance(int stop, int cut) {
    while (at < stop && point < cut) {
      at += Character.charCount(text.codePointAt(at));
      point++;
    }
  }

  private Segment segment(String piece, @Nullable String id) {
    return active.isEmpty()
        ? new Segment(piece, id, null, null, null)
        : new Segment(
            piece, id, "m " + joined(Mark::style), joined(Mark::note), joined(Mark::rule));
  }

  private String joined(Function<Mark, String> part) {
    return active.stream()
        .map(part)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  private List<Segment> anchorsUpTo(int end) {
    List<Segment> anchors = new ArrayList<>();
    for (Iterator<Integer> each = waiting.headSet(end).iterator(); each.hasNext(); ) {
      anchors.add(new Segment("", Anchors.passage(document, each.next()), null, null, null));
      each.remove();
    }
    return anchors;
  }

  private void activate() {
    active.removeIf(mark -> mark.span().end() <= point);
    while (nextMark < marks.size() && marks.get(nextMark).span().start() <= point) {
      Mark mark = marks.get(nextMark++);
      if (mark.span().end() > point && active.size() < MOST_ON_ONE_SPOT) {
        active.add(mark);
      }
    }
  }
}

package org.parallax.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parallax.clause.Clause;
import org.parallax.clause.Markers;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;
import org.parallax.time.TimeMention;

/// Tells when an event was: by the dates in its clause, else by the only date in its sentence.
/// Dates joined by «and» are as many events.
final class EventDates {

  private final MarkedText text;

  /// For each token the date expression it belongs to, counted in `times`, or -1.
  private final int[] timeAt;

  private final List<TimeMention> times;

  EventDates(MarkedText text, List<TimeMention> times) {
    this.text = text;
    this.times = times;
    Tokens tokens = text.tokens();
    timeAt = new int[tokens.size()];
    java.util.Arrays.fill(timeAt, -1);
    int token = 0;
    for (int t = 0; t < times.size(); t++) {
      int start = text.points().charAt(times.get(t).span().start());
      int end = text.points().charAt(times.get(t).span().end());
      while (token < tokens.size() && tokens.end(token) <= start) {
        token++;
      }
      for (int at = token; at < tokens.size() && tokens.start(at) < end; at++) {
        timeAt[at] = t;
      }
    }
  }

  /// The dates of an event; none where the text does not tell.
  List<TimeMention> of(Trigger trigger) {
    Clause clause = trigger.clause();
    List<TimeMention> near = nearest(clause.from(), clause.to(), trigger.mark().from());
    if (!near.isEmpty()) {
      return near;
    }
    int start = text.tokens().sentenceStart(clause.sentence());
    int end = text.tokens().sentenceEnd(clause.sentence());
    List<Integer> all = distinct(start, end);
    return all.size() == 1 ? List.of(times.get(all.get(0))) : List.of();
  }

  private List<TimeMention> nearest(int from, int to, int trigger) {
    int best = -1;
    for (int token = from; token < to; token++) {
      if (timeAt[token] >= 0
          && (best < 0 || Math.abs(token - trigger) < Math.abs(best - trigger))) {
        best = token;
      }
    }
    return best < 0 ? List.of() : joined(best, from, to);
  }

  /// The expression at a token and those joined to it by «and».
  private List<TimeMention> joined(int token, int from, int to) {
    List<Integer> group = new ArrayList<>(List.of(timeAt[token]));
    for (int at = token + 1; at < to && (timeAt[at] >= 0 || isJoint(at)); at++) {
      if (timeAt[at] >= 0 && !group.contains(timeAt[at])) {
        group.add(timeAt[at]);
      }
    }
    for (int at = token - 1; at >= from && (timeAt[at] >= 0 || isJoint(at)); at--) {
      if (timeAt[at] >= 0 && !group.contains(timeAt[at])) {
        group.add(0, timeAt[at]);
      }
    }
    return group.stream().map(times::get).toList();
  }

  private boolean isJoint(int token) {
    return Markers.at(text, token, Markers.AND);
  }

  private List<Integer> distinct(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (timeAt[token] >= 0 && !found.contains(timeAt[token])) {
        found.add(timeAt[token]);
      }
    }
    return found;
  }

  /// Whether a date lies so far before the publication that it is background.
  static boolean isHistorical(TimeMention time, LocalDate published) {
    return time.value().last().isBefore(published.minusYears(1));
  }
}

package org.parallax.time;

import java.util.List;

/// Rows of weekdays («Monday Tuesday Wednesday», «Tuesday-Thursday»), as timetables and habits have
/// them: no certain days.
final class WeekdayRow {

  private static final int LONGEST_GAP = 3;
  private static final int LONGEST_ROW = 7;

  private WeekdayRow() {}

  /// Whether a match is a weekday parted from another by nothing but spaces, ends of lines, dashes
  /// or slashes.
  static boolean holds(Passages passages, int index) {
    return isBare(passages, index)
        && (isRepeated(passages, index)
            || isBare(passages, index - 1) && isJoined(passages, index)
            || isBare(passages, index + 1) && isJoined(passages, index + 1));
  }

  /// Whether a weekday is joined to such as recur («on Saturdays and Sundays»).
  private static boolean isRepeated(Passages passages, int index) {
    for (int i = index; i > 0 && index - i < LONGEST_ROW; i--) {
      Match before = passages.matches().get(i - 1);
      if (passages.matches().get(i).start() - before.end() > LONGEST_GAP) {
        return false;
      }
      if (before.lexemes().getFirst().sign() == Sign.EVERY) {
        return true;
      }
      if (!isBare(passages, i - 1)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBare(Passages passages, int index) {
    List<Match> matches = passages.matches();
    return index >= 0
        && index < matches.size()
        && matches.get(index).rule().reading() == Reading.WEEKDAY
        && matches.get(index).lexemes().size() == 1;
  }

  private static boolean isJoined(Passages passages, int index) {
    int from = passages.matches().get(index - 1).end();
    int to = passages.matches().get(index).start();
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (" \n\t-/\u2013".indexOf(passages.text().chars[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}

package org.parallax.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// A day that may be the one of publication, with where it stands. Mutable while a page is read.
final class DateCandidate {

  private static final List<DateSource> PUBLICATION =
      List.of(DateSource.OWN_DATA, DateSource.DATA, DateSource.META, DateSource.MARKED);
  private static final List<DateSource> CHANGE =
      List.of(DateSource.CHANGED_DATA, DateSource.CHANGED_META, DateSource.CHANGED_TIME);
  private static final int LAST_RANK = 9;

  /// The first mention.
  private Published date;

  /// How many other days of each source stand before it, plus one; 0 where the source lacks it.
  final int[] ranks = new int[DateSource.COUNT];

  /// How well its best line stands, from 0 up; -1 where no line bears it.
  double score = -1;

  /// That line, or null.
  @Nullable Block line;

  /// Whether a word in a line calls it the time of publication, or of a change.
  boolean published;

  boolean updated;

  /// Whether a line of rights bears it.
  boolean rights;

  /// How many different days stand in elements that look like that of its best line.
  int listed;

  /// Lines that bear it.
  int lines;

  DateCandidate(Published date) {
    this.date = date;
  }

  LocalDate day() {
    return date.date();
  }

  /// The date with the time of day where any mention has one.
  Published date() {
    return date;
  }

  void found(DateSource source, int rank, Published mention) {
    int at = source.ordinal();
    ranks[at] = ranks[at] == 0 ? Math.min(LAST_RANK, rank) : ranks[at];
    date = date.time() == null && mention.time() != null ? mention : date;
  }

  boolean in(DateSource source) {
    return ranks[source.ordinal()] > 0;
  }

  /// Whether anything calls it the day of publication.
  boolean isPublication() {
    return published || PUBLICATION.stream().anyMatch(this::in);
  }

  /// Whether all that is said of it is that something changed on that day.
  boolean isChange() {
    boolean said = updated || CHANGE.stream().anyMatch(this::in);
    return said && !isPublication() && !in(DateSource.ADDRESS) && !in(DateSource.TIME);
  }

  int sources() {
    int count = 0;
    for (int rank : ranks) {
      count += rank > 0 ? 1 : 0;
    }
    return count;
  }
}

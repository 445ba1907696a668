package org.parallax.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.document.Published;

/// All days on a page that may be the one of publication, each once. Mutable while the page is
/// read.
final class DateCandidates {

  private static final int MOST = 60;

  private final Map<LocalDate, DateCandidate> found = new LinkedHashMap<>();
  private final int[] sizes = new int[DateSource.COUNT];

  Collection<DateCandidate> all() {
    return found.values();
  }

  /// How many different days the source gives.
  int size(DateSource source) {
    return sizes[source.ordinal()];
  }

  /// The day, or null where it is one too many.
  DateCandidate add(Published date, DateSource source) {
    DateCandidate candidate = found.get(date.date());
    if (candidate == null) {
      candidate = new DateCandidate(date);
      if (found.size() < MOST) {
        found.put(date.date(), candidate);
      }
    }
    int rank = candidate.in(source) ? 0 : ++sizes[source.ordinal()];
    candidate.found(source, rank, date);
    return candidate;
  }
}

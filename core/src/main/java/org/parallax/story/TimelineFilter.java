package org.parallax.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which happenings are wanted.
///
/// @param between codes or names that must all be parties; empty for any parties
/// @param since the first day wanted, or null
/// @param until the last day wanted, or null
public record TimelineFilter(
    List<String> between, @Nullable LocalDate since, @Nullable LocalDate until) {

  public static final TimelineFilter ALL = new TimelineFilter(List.of(), null, null);

  public TimelineFilter {
    between = List.copyOf(between);
  }

  /// Whether the happening is wanted. One without a date is wanted only where no days are asked
  /// for.
  public boolean accepts(Happening happening) {
    for (String party : between) {
      if (!happening.actors().contains(party) && !happening.recipients().contains(party)) {
        return false;
      }
    }
    if (since == null && until == null) {
      return true;
    }
    return happening.date() != null
        && (since == null || !happening.date().last().isBefore(since))
        && (until == null || !happening.date().first().isAfter(until));
  }
}

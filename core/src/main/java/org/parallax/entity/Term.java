package org.parallax.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office that somebody holds or held.
///
/// @param person the holder's id
/// @param office the concept of the office, such as `minister-of-defence`
/// @param country the one served, ISO 3166 alpha-3 or a PLOVER code, or null
/// @param sector PLOVER sector, or null
/// @param from the earliest day that it may have begun, or null if not known
/// @param to the last day that it may have ended, or null if it is held still or its end is not
///   known
public record Term(
    String person,
    String office,
    @Nullable String country,
    @Nullable String sector,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /// Whether the office may have been held on that day.
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}

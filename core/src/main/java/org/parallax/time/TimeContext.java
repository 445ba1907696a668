package org.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a date expression is understood by besides its own words.
///
/// @param reference the day of publication, or a day that stands for it; null if nothing is known
/// @param before the last date mentioned before, or null
/// @param future whether the sentence speaks of what is to come
/// @param narrative whether the text tells of other times than that of its publication
/// @param lone whether the text is so short that nothing in it could tell past from future
/// @param end whether the expression ends a span («until»)
/// @param vague whether the reference is only a bound of the day of publication
/// @param foreign whether the text counts in the Gregorian calendar where its language has one of
///   its own
record TimeContext(
    @Nullable LocalDate reference,
    @Nullable Antecedent before,
    boolean future,
    boolean narrative,
    boolean lone,
    boolean end,
    boolean vague,
    boolean foreign) {

  /// Whether days after publication can be meant.
  boolean admitsFuture() {
    return future || lone;
  }

  /// What «that day» or «two days later» hang on.
  @Nullable LocalDate anchor() {
    return before != null ? before.date().first() : reference;
  }
}

package org.parallax.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days between which a page that bears no date must have been published.
///
/// @param notBefore the first possible day, or null where nothing bounds it
/// @param notAfter the last possible day, or null where nothing bounds it
/// @param evidence the facts that bound it, one reason each
public record PublishedRange(
    @Nullable LocalDate notBefore, @Nullable LocalDate notAfter, List<String> evidence) {

  public PublishedRange {
    evidence = List.copyOf(evidence);
    if (notBefore == null && notAfter == null) {
      throw new IllegalArgumentException("a range bounds at least one side");
    }
  }
}

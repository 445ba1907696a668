package org.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;

/// That a page can only be from a certain time, because it names somebody by an office held then.
///
/// @param notBefore the first day of the term
/// @param notAfter the last day of the term, or null while it goes on
/// @param reason the fact, for people: who holds which office since when
/// @param mention where the page names them, or null if it is not known
public record TermEvidence(
    LocalDate notBefore, @Nullable LocalDate notAfter, String reason, @Nullable Span mention) {

  public TermEvidence {
    if (notAfter != null && notAfter.isBefore(notBefore)) {
      throw new IllegalArgumentException(reason + " ends before it begins");
    }
  }
}

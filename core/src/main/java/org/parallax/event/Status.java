package org.parallax.event;

import java.util.Locale;

/// How real an event is, as the text tells it.
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  HYPOTHETICAL,
  NEGATED,
  DENIED,
  HISTORICAL;

  /// The name used in results.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

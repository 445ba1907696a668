package org.parallax.claim;

import java.util.Locale;

/// Whether a content is given in the source's own words.
public enum QuoteKind {
  DIRECT,
  INDIRECT,
  MIXED;

  /// The name used in results.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

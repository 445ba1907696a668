package org.parallax.claim;

import java.util.Locale;

/// How a source stands to what it is reported to say.
public enum Stance {
  ASSERTS,
  CONFIRMS,
  DENIES,
  DOUBTS,
  DEMANDS,
  PROMISES,
  THREATENS,
  WARNS,
  PREDICTS,
  PRAISES,
  BLAMES,
  ASKS,
  BELIEVES,
  /// The outlet marks the claim as one made without proof («without any evidence»).
  CLAIMS_WITHOUT_PROOF;

  /// The name used in results.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

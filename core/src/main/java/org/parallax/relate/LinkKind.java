package org.parallax.relate;

import java.util.Locale;

/// How one document depends on another.
public enum LinkKind {
  /// The same text but for page furniture and spelling.
  COPY,
  /// Most of the text, reworked.
  NEAR_COPY,
  /// The same text in another language.
  TRANSLATION,
  /// A part of the other's text within a text of its own.
  EXCERPT;

  /// The name used in results.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

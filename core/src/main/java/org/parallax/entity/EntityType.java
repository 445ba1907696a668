package org.parallax.entity;

import java.util.Locale;

/// What kind of thing a name stands for.
public enum EntityType {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  PLACE,
  PUBLICATION,
  OTHER;

  /// The name used in results.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

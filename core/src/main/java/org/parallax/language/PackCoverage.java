package org.parallax.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much is known of a language.
///
/// @param tag BCP 47
/// @param name in English
/// @param scripts ISO 15924
/// @param counts facts by kind of knowledge, in a fixed order
public record PackCoverage(
    String tag, String name, List<String> scripts, Map<String, Integer> counts) {

  public PackCoverage {
    scripts = List.copyOf(scripts);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /// Counts what a pack holds.
  public static PackCoverage of(LanguagePack pack) {
    return new PackCoverage(pack.tag(), pack.name(), pack.values("script"), pack.counts());
  }
}

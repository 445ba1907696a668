package org.parallax.language;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// BCP 47 tags.
public final class LanguageTags {

  private LanguageTags() {}

  /// The tags under which something may be known of a language, the nearest first: its own, what
  /// CLDR calls it (Dari is Persian of Afghanistan), without its country, without its script.
  public static List<String> fallbacks(String tag) {
    ULocale locale = ULocale.createCanonical(tag);
    Set<String> tags = new LinkedHashSet<>();
    tags.add(tag);
    tags.add(locale.toLanguageTag());
    if (!locale.getScript().isEmpty()) {
      tags.add(locale.getLanguage() + "-" + locale.getScript());
    }
    tags.add(locale.getLanguage());
    tags.remove("");
    return List.copyOf(tags);
  }
}

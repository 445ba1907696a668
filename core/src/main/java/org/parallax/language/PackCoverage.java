package org.parallax.language;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How much is known of a language, by a pack and by CLDR.
///
/// @param tag BCP 47
/// @param name in English
/// @param scripts ISO 15924
/// @param counts facts by kind of knowledge, in a fixed order
public record PackCoverage(
    String tag, String name, List<String> scripts, Map<String, Integer> counts) {

  private static final String[] FREE = {
    "language",
    "months",
    "weekdays",
    "relative",
    "units",
    "languages",
    "countries",
    "cities",
    "numbers",
    "terms"
  };

  public PackCoverage {
    scripts = List.copyOf(scripts);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /// Counts what there is of every language: those that have a pack first, in the order of the
  /// packs, then all that only CLDR knows, by tag.
  public static List<PackCoverage> all(Languages languages) {
    Map<String, Map<String, Integer>> free = free(languages.knowledge());
    List<PackCoverage> coverage = new ArrayList<>();
    for (String tag : languages.written()) {
      LanguagePack pack = languages.pack(tag);
      Map<String, Integer> counts = new LinkedHashMap<>(pack.counts());
      free.getOrDefault(tag, Map.of()).forEach(counts::putIfAbsent);
      List<String> scripts = pack.values("script");
      coverage.add(
          new PackCoverage(tag, pack.name(), scripts.isEmpty() ? scripts(tag) : scripts, counts));
    }
    free.forEach((tag, counts) -> {
      if (!languages.written().contains(tag)) {
        String name = ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
        coverage.add(new PackCoverage(tag, name, scripts(tag), counts));
      }
    });
    return coverage;
  }

  private static Map<String, Map<String, Integer>> free(Knowledge knowledge) {
    Map<String, Map<String, Integer>> free = new LinkedHashMap<>();
    for (Row row : knowledge.table("bridge/languages.tsv", FREE)) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (String kind : List.of(FREE).subList(1, FREE.length)) {
        try {
          counts.put(kind, Integer.valueOf(row.expect(kind)));
        } catch (NumberFormatException wrong) {
          throw row.bad("has no number of " + kind);
        }
      }
      free.put(row.expect("language"), counts);
    }
    return free;
  }

  private static List<String> scripts(String tag) {
    String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    return script.isEmpty() ? List.of() : List.of(script);
  }
}

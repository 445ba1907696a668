package org.parallax.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Row;
import org.parallax.language.LanguageTags;
import org.parallax.language.Languages;

/// What may stand before and behind a word in one language.
///
/// @param prefixes particles written together with the word behind them, folded
/// @param ending how many letters may follow the beginning of a word
/// @param stem how many letters a beginning must have
record Affixes(List<String> prefixes, int ending, int stem) {

  private static final Affixes USUAL = new Affixes(List.of(), 3, 4);

  /// What `relate/affixes.tsv` says of each language.
  static final class Table {

    private final Map<String, Affixes> byLanguage = new LinkedHashMap<>();

    Table(Languages languages) {
      for (Row row :
          languages.knowledge().table("relate/affixes.tsv", "language", "kind", "value")) {
        Affixes known = byLanguage.getOrDefault(row.expect("language"), USUAL);
        String value = row.expect("value");
        Affixes more =
            switch (row.expect("kind")) {
              case "prefix" -> known.withPrefix(languages.folding().fold(value));
              case "ending" -> new Affixes(known.prefixes, number(row), known.stem);
              case "stem" -> new Affixes(known.prefixes, known.ending, number(row));
              default -> throw row.bad("kind is prefix, ending or stem");
            };
        byLanguage.put(row.expect("language"), more);
      }
    }

    private static int number(Row row) {
      try {
        return Integer.parseInt(row.expect("value"));
      } catch (NumberFormatException wrong) {
        throw row.bad("has no number of letters");
      }
    }

    Affixes of(String tag) {
      for (String known : LanguageTags.fallbacks(tag)) {
        if (byLanguage.containsKey(known)) {
          return byLanguage.get(known);
        }
      }
      return USUAL;
    }
  }

  private Affixes withPrefix(String prefix) {
    List<String> more = new ArrayList<>(prefixes);
    more.add(prefix);
    return new Affixes(more, ending, stem);
  }

  /// Whether the word is that particle with at least `stem` letters behind it.
  boolean isPrefixed(String word, String prefix) {
    return word.length() - prefix.length() >= stem && word.startsWith(prefix);
  }
}

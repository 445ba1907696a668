package org.parallax.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.knowledge.Row;

/// The words by which a language knows countries: CLDR's names and what its pack adds.
final class CountryForms {

  static final String[] COLUMNS = {"country", "kind", "form"};

  /// @param country ISO 3166 alpha-3
  record CountryForm(String country, String kind, String form) {}

  /// ISO 3166 alpha-3 codes by the codes of CLDR's regions, for all languages.
  private static final Map<String, String> ALPHA3 = alpha3ByRegion();

  private CountryForms() {}

  static List<CountryForm> of(String language, List<Row> rows) {
    List<CountryForm> forms = new ArrayList<>();
    Set<String> weak = new HashSet<>();
    rows.stream()
        .filter(row -> row.get("kind").equals("weak"))
        .forEach(row -> weak.add(row.expect("form")));
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
    for (Map.Entry<String, String> region : ALPHA3.entrySet()) {
      String name = names.regionDisplayName(region.getKey());
      // Where CLDR has no name in the language it gives back the code.
      if (name != null && !name.equals(region.getKey()) && !weak.contains(name)) {
        forms.add(new CountryForm(region.getValue(), "name", name));
      }
    }
    for (Row row : rows) {
      forms.add(new CountryForm(row.expect("country"), row.expect("kind"), row.expect("form")));
    }
    return forms;
  }

  private static Map<String, String> alpha3ByRegion() {
    Map<String, String> codes = new LinkedHashMap<>();
    Region.getAvailable(Region.RegionType.TERRITORY).stream()
        .map(Region::toString)
        .filter(code -> code.length() == 2 && Character.isLetter(code.charAt(0)))
        .sorted()
        .forEach(code -> {
          String alpha3 = new ULocale("", code).getISO3Country();
          if (alpha3.length() == 3) {
            codes.put(code, alpha3.toUpperCase(Locale.ROOT));
          }
        });
    return codes;
  }
}

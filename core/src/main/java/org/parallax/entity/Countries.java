package org.parallax.entity;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Countries as entities, named by CLDR.
final class Countries {

  private static final String PREFIX = "country:";
  private static final int ALPHA3 = 3;

  /// Read when first asked for.
  private static final class Names {
    static final Map<String, String> ENGLISH = read();

    private static Map<String, String> read() {
      Map<String, String> names = new LinkedHashMap<>();
      LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
      for (String alpha2 : Locale.getISOCountries()) {
        names.put(new ULocale("", alpha2).getISO3Country(), display.regionDisplayName(alpha2));
      }
      names.put("XKX", display.regionDisplayName("XK"));
      return names;
    }
  }

  private Countries() {}

  static String id(String alpha3) {
    return PREFIX + alpha3;
  }

  static boolean isCountry(String id) {
    return id.startsWith(PREFIX) && id.length() == PREFIX.length() + ALPHA3;
  }

  static Known known(String id) {
    String code = id.substring(PREFIX.length());
    return new Known(
        id, Names.ENGLISH.getOrDefault(code, code), EntityType.COUNTRY, "", code, null);
  }
}

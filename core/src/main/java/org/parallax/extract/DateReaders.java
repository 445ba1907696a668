package org.parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Makes the date reader that fits a page's language and place. Shared by threads; what it made it
/// keeps.
final class DateReaders {

  private static final List<String> MONTH_FIRST_REGIONS = List.of("US", "PH", "BZ", "FM", "PW");
  private static final List<String> DAY_FIRST_DOMAINS =
      List.of(
          ".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".my", ".ng", ".ke", ".pk", ".bd", ".lk",
          ".hk", ".eu", ".gh", ".mt", ".ae", ".qa");

  private final List<String> known;
  private final Map<String, MonthNames> months = new ConcurrentHashMap<>();

  DateReaders(List<String> known) {
    this.known = List.copyOf(known);
  }

  DateReader of(String language, @Nullable String url) {
    Locale locale = Locale.forLanguageTag(language);
    String base = locale.getLanguage();
    MonthNames names = months.computeIfAbsent(base, this::names);
    return new DateReader(names, monthFirst(locale, Addresses.host(url)));
  }

  private MonthNames names(String base) {
    Set<String> languages = new LinkedHashSet<>();
    if (base.isEmpty() || base.equals("und")) {
      languages.add("en");
      languages.addAll(known);
    } else {
      languages.add(base);
      languages.add("en");
    }
    return new MonthNames(new ArrayList<>(languages));
  }

  private static boolean monthFirst(Locale locale, String host) {
    if (!locale.getLanguage().equals("en")) {
      return false;
    }
    if (DAY_FIRST_DOMAINS.stream().anyMatch(host::endsWith)) {
      return false;
    }
    return locale.getCountry().isEmpty() || MONTH_FIRST_REGIONS.contains(locale.getCountry());
  }
}

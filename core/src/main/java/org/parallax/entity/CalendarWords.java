package org.parallax.entity;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The names of months and weekdays, which some languages write with capitals though they name
/// nobody.
///
/// May be shared by threads; what it has read already never changes a result.
final class CalendarWords {

  private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

  /// In lower case, the words of longer names one by one.
  Set<String> of(String language) {
    return words.computeIfAbsent(language, CalendarWords::read);
  }

  private static Set<String> read(String language) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    Set<String> all = new HashSet<>();
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        add(all, symbols.getMonths(context, width));
        add(all, symbols.getWeekdays(context, width));
      }
    }
    return all;
  }

  private static void add(Set<String> all, String[] names) {
    for (String name : names) {
      for (String word : name.toLowerCase(Locale.ROOT).split("[ .]+")) {
        all.add(word);
      }
    }
  }
}

package org.parallax.extract;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of months in one language as CLDR gives them, wide and abbreviated, alone and in a
/// date. Immutable.
final class MonthNames {

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  /// A month, 1 to 12, of the Gregorian or the Iranian calendar.
  record Month(int number, boolean jalali) {}

  private final Map<String, Month> names = new LinkedHashMap<>();

  /// @param languages BCP 47 tags, the first one's names taking precedence
  MonthNames(List<String> languages) {
    for (String language : languages) {
      ULocale locale = ULocale.forLanguageTag(language);
      add(new DateFormatSymbols(new GregorianCalendar(locale), locale), false);
      if (locale.getLanguage().equals("fa")
          || locale.getLanguage().equals("ps")
          || locale.getLanguage().equals("ckb")) {
        add(new DateFormatSymbols(Calendar.getInstance(CalendarDates.IRANIAN), locale), true);
      }
    }
  }

  private void add(DateFormatSymbols symbols, boolean jalali) {
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        String[] months = symbols.getMonths(context, width);
        for (int m = 0; m < Math.min(12, months.length); m++) {
          add(months[m], new Month(m + 1, jalali));
        }
      }
    }
  }

  private void add(String name, Month month) {
    String key = key(tokens(name));
    if (!key.isEmpty() && !key.chars().allMatch(Character::isDigit) && key.length() > 1) {
      names.putIfAbsent(key, month);
      int length = key.codePointCount(0, key.length());
      if (length > 5 && key.indexOf(' ') < 0) {
        names.putIfAbsent(key.substring(0, key.offsetByCodePoints(0, 3)), month);
        names.putIfAbsent(key.substring(0, key.offsetByCodePoints(0, 4)), month);
      }
    }
  }

  /// The month that begins at that token, the longer name counting; null where none does.
  @Nullable Month at(List<DateToken> tokens, int i) {
    Month two =
        i + 1 < tokens.size()
            ? names.get(tokens.get(i).text() + ' ' + tokens.get(i + 1).text())
            : null;
    return two != null ? two : names.get(tokens.get(i).text());
  }

  /// How many tokens the name at that token takes.
  int length(List<DateToken> tokens, int i) {
    return i + 1 < tokens.size()
            && names.containsKey(tokens.get(i).text() + ' ' + tokens.get(i + 1).text())
        ? 2
        : 1;
  }

  private static String key(List<DateToken> tokens) {
    List<String> texts = new ArrayList<>();
    tokens.forEach(token -> texts.add(token.text()));
    return String.join(" ", texts);
  }

  private static List<DateToken> tokens(String name) {
    return DateToken.of(name.toLowerCase(Locale.ROOT));
  }
}

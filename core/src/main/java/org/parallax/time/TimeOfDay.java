package org.parallax.time;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Times of day, of twelve or twenty-four hours.
final class TimeOfDay {

  private static final int REACH = 14;

  private TimeOfDay() {}

  /// The time that a match states, null where there is no such time.
  static @Nullable LocalTime of(Match match) {
    for (Lexeme lexeme : match.lexemes()) {
      if (lexeme.isDigits() || lexeme.lexemeClass() == LexemeClass.TIME) {
        int minute = minute(lexeme, match);
        return lexeme.value() > 23 || minute > 59 ? null : LocalTime.of(lexeme.value(), minute);
      }
    }
    return null;
  }

  /// The time that a match states, in the second half of the day where the text says so beside it.
  static @Nullable LocalTime of(Match match, FoldedText text, DateLanguage language) {
    LocalTime time = of(match);
    if (time == null) {
      return null;
    }
    if (time.getHour() < 12 && isNear(text, match, language, 1)) {
      return time.plusHours(12);
    }
    return time.getHour() == 12 && isNear(text, match, language, 0) ? time.minusHours(12) : time;
  }

  private static int minute(Lexeme hour, Match match) {
    if (hour.lexemeClass() == LexemeClass.TIME) {
      return hour.minute();
    }
    for (Lexeme lexeme : match.lexemes()) {
      if (lexeme != hour && lexeme.isDigits()) {
        return lexeme.value();
      }
    }
    return 0;
  }

  /// Whether the language's or the English word for the first or second half of the day stands
  /// beside the time.
  private static boolean isNear(FoldedText text, Match match, DateLanguage language, int half) {
    String own = FoldedText.fold(new DateFormatSymbols(language.locale()).getAmPmStrings()[half]);
    String latin = half == 0 ? "am" : "pm";
    for (String form : new String[] {own, latin, latin.charAt(0) + ".m"}) {
      for (int i = Math.max(0, match.start() - REACH);
          i < Math.min(text.length, match.end() + REACH);
          i++) {
        if (isAt(form, text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAt(String form, FoldedText text, int at) {
    int end = at + form.length();
    if (form.isEmpty()
        || end > text.length
        || !Joints.beginsWord(text, at)
        || !Joints.endsWord(text, end)) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (text.chars[at + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

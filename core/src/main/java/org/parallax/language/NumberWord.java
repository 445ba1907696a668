package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// A number as a language spells it.
///
/// @param value above 0
/// @param form one or several words, as CLDR writes them
public record NumberWord(boolean ordinal, int value, String form) {

  static final String[] COLUMNS = {"kind", "value", "forms"};

  /// The number words of a language, none where CLDR has no rules for it.
  ///
  /// @param tag BCP 47
  public static List<NumberWord> of(Knowledge knowledge, String tag) {
    List<NumberWord> words = new ArrayList<>();
    for (String table : LanguageTags.fallbacks(tag)) {
      for (Row row : knowledge.table("bridge/numbers/" + table + ".tsv", COLUMNS)) {
        read(row, words);
      }
      if (!words.isEmpty()) {
        break;
      }
    }
    return words;
  }

  private static void read(Row row, List<NumberWord> words) {
    int value;
    try {
      value = Integer.parseInt(row.expect("value"));
    } catch (NumberFormatException wrong) {
      throw row.bad("has no number for a value");
    }
    for (String form : row.expect("forms").split("\\|", -1)) {
      words.add(new NumberWord(row.expect("kind").equals("ordinal"), value, form));
    }
  }
}

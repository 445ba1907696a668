package org.parallax.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.function.Supplier;

/// How many letters of each script a text has, vowel signs included. A character that stands for a
/// word or syllable counts as several letters.
final class ScriptCounts {

  /// Letters that a Chinese character, kana or syllable of Hangul stands for when a mixed text is
  /// weighed.
  private static final int LETTERS_OF_SYLLABLE = 2;

  /// What another letter weighs against a Latin one: all scripts cite names and words in Latin
  /// letters, hardly any the other way round.
  private static final int NOT_LATIN = 3;

  /// From this share of kana among the characters on it is Japanese that cites Chinese, not the
  /// other way round.
  private static final double KANA = 0.08;

  private final int[] counts = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];

  private ScriptCounts() {}

  static ScriptCounts of(String text) {
    ScriptCounts scripts = new ScriptCounts();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point < 0x80) {
        scripts.counts[UScript.LATIN] += point >= 'a' && point <= 'z' ? 1 : 0;
      } else if (Character.isUnicodeIdentifierPart(point)) {
        scripts.counts[UScript.getScript(point)]++;
      }
    }
    scripts.counts[UScript.COMMON] = 0;
    scripts.counts[UScript.INHERITED] = 0;
    return scripts;
  }

  /// ISO 15924 code of the script that most letters are of; empty if there are none.
  String main() {
    int best = UScript.COMMON;
    for (int i = 0; i < counts.length; i++) {
      if (!isEastAsian(i) && weight(i) > weight(best)) {
        best = i;
      }
    }
    if (characters() * LETTERS_OF_SYLLABLE * NOT_LATIN > weight(best)) {
      return UScript.getShortName(UScript.HAN);
    }
    return counts[best] == 0 ? "" : UScript.getShortName(best);
  }

  boolean isEastAsian() {
    return main().equals(UScript.getShortName(UScript.HAN));
  }

  /// `ko`, `ja`, or what the Chinese characters tell.
  String eastAsian(Supplier<String> byCharacters) {
    int hangul = counts[UScript.HANGUL];
    int kana = kana();
    if (hangul > kana && hangul * 2 > counts[UScript.HAN]) {
      return "ko";
    }
    return kana > KANA * characters() ? "ja" : byCharacters.get();
  }

  private int weight(int script) {
    return script == UScript.LATIN ? counts[script] : counts[script] * NOT_LATIN;
  }

  private int kana() {
    return counts[UScript.HIRAGANA] + counts[UScript.KATAKANA];
  }

  private int characters() {
    return counts[UScript.HAN] + kana() + counts[UScript.HANGUL] + counts[UScript.BOPOMOFO];
  }

  private static boolean isEastAsian(int script) {
    return script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || script == UScript.HANGUL
        || script == UScript.BOPOMOFO;
  }
}

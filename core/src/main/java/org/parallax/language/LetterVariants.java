package org.parallax.language;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Writes a text as the tables of identification are written: composed, lower case, without vowel
/// signs of Arabic and Hebrew, one letter for such as the same writers use side by side. Unlike
/// [org.parallax.text.Folding] it keeps the letters that tell one language from another.
///
/// Immutable.
final class LetterVariants {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /// The dot that lower case leaves of a Turkish capital i.
  private static final char DOT_ABOVE = 0x0307;

  private final Map<Character, String> variants = new LinkedHashMap<>();

  private LetterVariants() {}

  static LetterVariants read(Knowledge knowledge, String path) {
    LetterVariants read = new LetterVariants();
    for (Row row : knowledge.table(path, "from", "to", "note")) {
      if (row.expect("from").length() != 1) {
        throw row.bad("reads one letter as another");
      }
      read.variants.put(row.get("from").charAt(0), row.get("to"));
    }
    return read;
  }

  String fold(String text) {
    String composed = NFC.isNormalized(text) ? text : NFC.normalize(text);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = Character.toLowerCase(composed.charAt(i));
      if (c < 0x80) {
        folded.append(c);
      } else if (!isDropped(c)) {
        String other = variants.get(c);
        folded.append(other == null ? String.valueOf(c) : other);
      }
    }
    return folded.toString();
  }

  private static boolean isDropped(char c) {
    if (Character.getType(c) != Character.NON_SPACING_MARK) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean vowelSign =
        script == UnicodeScript.ARABIC
            || script == UnicodeScript.HEBREW
            || c >= 0x064B && c <= 0x0670;
    return vowelSign || c == DOT_ABOVE;
  }
}

package org.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Turns a word into the form in which words are looked up: composed (NFC), lower case, without
/// joiners, vowel signs and other marks that writers leave out, with one letter for the variants of
/// a letter and ASCII digits for all digits. Diacritics that make another word of it stay.
///
/// Immutable; may be shared by threads.
public final class Folding {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final String[] COLUMNS = {"from", "to", "note"};
  private static final String[] READINGS = {
    "character", "simplified", "mandarin", "cantonese", "korean", "vietnamese"
  };

  /// For each character of the basic plane what stands for it; '\0' where it is dropped.
  private final char[] letters = new char[1 << 16];

  /// For each character of the basic plane its simplified form; '\0' where it is its own.
  private final char[] simplified = new char[1 << 16];

  private Folding() {
    for (int c = 0; c < letters.length; c++) {
      letters[c] = dropped(c) ? 0 : digit(c);
    }
  }

  /// The letter variants of `scripts/folding.tsv`, and the simplified characters of
  /// `scripts/Hani-readings.tsv`.
  public static Folding from(Knowledge knowledge) {
    Folding folding = new Folding();
    for (Row row : knowledge.table("scripts/folding.tsv", COLUMNS)) {
      String from = row.expect("from");
      String to = row.get("to");
      if (from.length() != 1 || to.length() > 1) {
        throw row.bad("folds one letter into one letter or none");
      }
      folding.letters[from.charAt(0)] = to.isEmpty() ? 0 : to.charAt(0);
    }
    for (Row row : knowledge.table("scripts/Hani-readings.tsv", READINGS)) {
      String from = row.expect("character");
      String to = row.get("simplified");
      if (from.length() == 1 && to.length() == 1) {
        folding.simplified[from.charAt(0)] = to.charAt(0);
      }
    }
    return folding;
  }

  private static boolean dropped(int c) {
    int type = Character.getType(c);
    boolean optionalMark = type == Character.NON_SPACING_MARK && isAbjad(c);
    return type == Character.FORMAT || optionalMark;
  }

  /// In Arabic and Hebrew script marks are vowels, which writers mostly leave out.
  private static boolean isAbjad(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.ARABIC
        || script == Character.UnicodeScript.HEBREW
        || script == Character.UnicodeScript.INHERITED && c >= 0x064B && c <= 0x0670;
  }

  private static char digit(int c) {
    int value = Character.isDigit(c) ? UCharacter.digit(c, 10) : -1;
    return value >= 0 ? (char) ('0' + value) : (char) c;
  }

  /// The form in which a word is looked up in a lexicon.
  public String fold(CharSequence word) {
    if (isPlain(word)) {
      return word.toString();
    }
    String lower = normalize(word).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char letter = letters[lower.charAt(i)];
      if (letter != 0) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /// The same, without the diacritics of Latin, Greek and Cyrillic letters and in simplified
  /// Chinese characters: names are written with and without.
  public String foldName(CharSequence word) {
    String folded = simplify(fold(word));
    if (!mayHaveMarks(folded)) {
      return folded;
    }
    String apart = NFD.normalize(folded);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 0x0300 || c > 0x036F) {
        bare.append(c == 0x0111 ? 'd' : c);
      }
    }
    return NFC.normalize(bare);
  }

  private String simplify(String word) {
    char @Nullable [] simple = null;
    for (int i = 0; i < word.length(); i++) {
      char other = simplified[word.charAt(i)];
      if (other != 0) {
        simple = simple == null ? word.toCharArray() : simple;
        simple[i] = other;
      }
    }
    return simple == null ? word : new String(simple);
  }

  private static String normalize(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      // Presentation forms and full-width letters are the same letters.
      if (c >= 0xFB00 && c <= 0xFFEF) {
        return NFKC.normalize(word);
      }
    }
    return NFC.normalize(word);
  }

  private static boolean isPlain(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  /// Whether a letter is of the blocks in which letters are composed with diacritics, or a mark.
  private static boolean mayHaveMarks(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0xC0 && c <= 0x052F || c >= 0x1E00 && c <= 0x1FFF) {
        return true;
      }
    }
    return false;
  }
}

package org.parallax.entity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Reads names of any script aloud, in the several ways that a script allows.
final class NameReader {

  private static final String LATIN = "Latn";
  private static final String HAN = "Hani";
  private static final String HANGUL = "Hang";

  /// Scripts without a table of ours are romanised by ICU; asked for seldom, so loaded then only.
  private static final class Rest {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin");
  }

  private final Symbols symbols;
  private final NameWords words;
  private final HanReadings han;
  private final Nicknames nicknames;
  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Map<Integer, String> tables = new HashMap<>();

  NameReader(Knowledge knowledge, Symbols symbols) {
    this.symbols = symbols;
    this.words = new NameWords(knowledge);
    this.nicknames = new Nicknames(knowledge);
    for (Row row : knowledge.table("scripts/writing.tsv", "script", "table")) {
      String table = row.expect("table");
      tables.put(UScript.getCodeFromName(row.expect("script")), table);
      spellings.computeIfAbsent(
          table, name -> new Spelling(knowledge, name, symbols, name.equals(LATIN)));
    }
    this.han = new HanReadings(knowledge, symbols, spellings);
  }

  Symbols symbols() {
    return symbols;
  }

  /// The readings of a name, the likeliest first; none if it has no letters.
  List<Reading> read(String name) {
    String plain = Normalizer2.getNFKCInstance().normalize(name).toLowerCase(Locale.ROOT);
    String system = system(plain);
    if (!spellings.containsKey(system)) {
      plain = Rest.TO_LATIN.transliterate(plain).toLowerCase(Locale.ROOT);
      system = LATIN;
    }
    List<NameWords.Word> parts = words.split(system.equals(HAN) ? han.simplified(plain) : plain);
    if (system.equals(HAN)) {
      return han.read(parts);
    }
    Spelling spelling = spellings.get(system);
    List<int[]> read = new ArrayList<>();
    List<Boolean> optional = new ArrayList<>();
    for (NameWords.Word part : parts) {
      int[] sounds = spelling == null ? new int[0] : spelling.read(prepared(part.text(), system));
      if (sounds.length > 0) {
        read.add(sounds);
        optional.add(part.optional());
      }
    }
    if (read.isEmpty()) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>(List.of(reading(system, read, optional)));
    Reading full = spelling == null ? null : withFullForms(readings.get(0), parts, spelling);
    if (full != null) {
      readings.add(full);
    }
    return readings;
  }

  /// The name with the full form in the place of a nickname, or null if it has none.
  private @Nullable Reading withFullForms(
      Reading plain, List<NameWords.Word> parts, Spelling spelling) {
    if (plain.words().length != parts.size()) {
      return null;
    }
    for (int i = 0; i < parts.size(); i++) {
      String full = nicknames.fullForm(parts.get(i).text());
      if (full != null) {
        int[][] words = plain.words().clone();
        words[i] = spelling.read(full);
        return new Reading(plain.system(), words, plain.optional());
      }
    }
    return null;
  }

  static Reading reading(String system, List<int[]> words, List<Boolean> optional) {
    boolean[] flags = new boolean[optional.size()];
    boolean all = !optional.contains(false);
    for (int i = 0; i < flags.length; i++) {
      flags[i] = optional.get(i) && !all;
    }
    return new Reading(system, words.toArray(new int[0][]), flags);
  }

  private static String prepared(String word, String system) {
    if (system.equals(HANGUL)) {
      return Normalizer2.getNFDInstance().normalize(word);
    }
    if (!system.equals("Kana")) {
      return word;
    }
    StringBuilder katakana = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= HIRAGANA_FIRST && letter <= HIRAGANA_LAST) {
        katakana.setCharAt(i, (char) (letter + KATAKANA_OFFSET));
      }
    }
    return katakana.toString();
  }

  private static final char HIRAGANA_FIRST = 0x3041;
  private static final char HIRAGANA_LAST = 0x3096;
  private static final int KATAKANA_OFFSET = 0x60;

  /// The writing system of most of the letters, by the name of its table; empty for a script
  /// without one.
  String system(String name) {
    Map<String, Integer> counts = new HashMap<>();
    String best = LATIN;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int point = name.codePointAt(i);
      if (UCharacter.isLetter(point)) {
        String table = tables.getOrDefault(UScript.getScript(point), "");
        if (counts.merge(table, 1, Integer::sum) > counts.getOrDefault(best, 0)) {
          best = table;
        }
      }
    }
    return best;
  }
}

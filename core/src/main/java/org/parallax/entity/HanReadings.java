package org.parallax.entity;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How names in Chinese characters are read: as the characters of a foreign name, else in Mandarin,
/// Cantonese, Korean or Vietnamese, since the same characters write names of all those languages.
final class HanReadings {

  private static final String TABLE = "scripts/Hani-readings.tsv";

  private final Map<Integer, Integer> simplified = new HashMap<>();

  /// By system, the symbols of each character.
  private final Map<String, Map<Integer, int[]>> systems = new HashMap<>();

  private final List<String> order = List.of("Hani", "Pinyin", "Jyutping", "Hang", "Latn");

  HanReadings(Knowledge knowledge, Symbols symbols, Map<String, Spelling> spellings) {
    Spelling pinyin = new Spelling(knowledge, "Pinyin", symbols, false);
    Spelling jyutping = new Spelling(knowledge, "Jyutping", symbols, false);
    order.forEach(system -> systems.put(system, new HashMap<>()));
    for (Row row :
        knowledge.table(
            TABLE, "character", "simplified", "mandarin", "cantonese", "korean", "vietnamese")) {
      int character = row.expect("character").codePointAt(0);
      if (!row.get("simplified").isEmpty()) {
        simplified.put(character, row.get("simplified").codePointAt(0));
      }
      String self = row.expect("character");
      int[] mandarin = pinyin.read(row.get("mandarin"));
      Spelling foreign = spellings.get("Hani");
      put(
          "Hani",
          character,
          foreign != null && foreign.knows(self) ? foreign.read(self) : mandarin);
      put("Pinyin", character, mandarin);
      put("Jyutping", character, jyutping.read(row.get("cantonese")));
      put(
          "Hang",
          character,
          read(spellings, "Hang", Normalizer2.getNFDInstance().normalize(row.get("korean"))));
      put("Latn", character, read(spellings, "Latn", row.get("vietnamese")));
    }
  }

  private static int[] read(Map<String, Spelling> spellings, String system, String word) {
    Spelling spelling = spellings.get(system);
    return spelling == null || word.isEmpty() ? new int[0] : spelling.read(word);
  }

  private void put(String system, int character, int[] symbols) {
    Map<Integer, int[]> known = systems.get(system);
    if (known != null && symbols.length > 0) {
      known.put(character, symbols);
    }
  }

  /// The name in simplified characters.
  String simplified(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints()
        .map(point -> simplified.getOrDefault(point, point))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  List<Reading> read(List<NameWords.Word> words) {
    List<Reading> readings = new ArrayList<>();
    for (String system : order) {
      List<int[]> read = new ArrayList<>();
      List<Boolean> optional = new ArrayList<>();
      for (NameWords.Word word : words) {
        int[] symbols = read(word.text(), systems.get(system));
        if (symbols.length > 0) {
          read.add(symbols);
          optional.add(word.optional() && words.size() > 1);
        }
      }
      if (!read.isEmpty()) {
        readings.add(NameReader.reading(system, read, optional));
      }
    }
    return readings;
  }

  private static int[] read(
      String word, @org.jspecify.annotations.Nullable Map<Integer, int[]> known) {
    int[] all = new int[0];
    for (int point : word.codePoints().toArray()) {
      int[] one = known == null ? null : known.get(point);
      if (one != null && all.length + one.length < 60) {
        int from = all.length;
        all = Arrays.copyOf(all, from + one.length);
        System.arraycopy(one, 0, all, from, one.length);
      }
    }
    return all;
  }
}

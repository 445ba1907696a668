package org.parallax.entity;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How names in Chinese characters are read: as the characters of a foreign name, else in Mandarin,
/// Cantonese, Korean or Vietnamese, since the same characters write names of all those languages.
final class HanReadings {

  private static final String TABLE = "scripts/Hani-readings.tsv";
  private static final List<String> ORDER = List.of("Hani", "Pinyin", "Jyutping", "Hang", "Latn");
  private static final int[] NONE = {};
  private static final int MOST = 60;

  private final Map<Integer, Row> characters = new HashMap<>();
  private final Spelling pinyin;
  private final Spelling jyutping;
  private final Map<String, Spelling> spellings;

  /// By system, the symbols of each character that was asked for; few of all ever are.
  private final Map<String, Map<Integer, int[]>> systems = new ConcurrentHashMap<>();

  HanReadings(Knowledge knowledge, Symbols symbols, Map<String, Spelling> spellings) {
    this.pinyin = new Spelling(knowledge, "Pinyin", symbols, false);
    this.jyutping = new Spelling(knowledge, "Jyutping", symbols, false);
    this.spellings = spellings;
    for (Row row :
        knowledge.table(
            TABLE, "character", "simplified", "mandarin", "cantonese", "korean", "vietnamese")) {
      characters.put(row.expect("character").codePointAt(0), row);
    }
  }

  private int[] symbols(String system, int character) {
    Row row = characters.get(character);
    return row == null
        ? NONE
        : systems
            .computeIfAbsent(system, fresh -> new ConcurrentHashMap<>())
            .computeIfAbsent(character, fresh -> read(system, row));
  }

  private int[] read(String system, Row row) {
    return switch (system) {
      case "Hani" -> {
        String self = row.expect("character");
        Spelling foreign = spellings.get("Hani");
        yield foreign != null && foreign.knows(self)
            ? foreign.read(self)
            : pinyin.read(row.get("mandarin"));
      }
      case "Pinyin" -> pinyin.read(row.get("mandarin"));
      case "Jyutping" -> jyutping.read(row.get("cantonese"));
      case "Hang" -> read("Hang", Normalizer2.getNFDInstance().normalize(row.get("korean")));
      default -> read("Latn", row.get("vietnamese"));
    };
  }

  private int[] read(String system, String word) {
    Spelling spelling = spellings.get(system);
    return spelling == null || word.isEmpty() ? NONE : spelling.read(word);
  }

  /// The name in simplified characters.
  String simplified(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints().map(this::simplified).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private int simplified(int character) {
    Row row = characters.get(character);
    String simplified = row == null ? "" : row.get("simplified");
    return simplified.isEmpty() ? character : simplified.codePointAt(0);
  }

  List<Reading> read(List<NameWords.Word> words) {
    List<Reading> readings = new ArrayList<>();
    for (String system : ORDER) {
      List<int[]> read = new ArrayList<>();
      List<Boolean> optional = new ArrayList<>();
      for (NameWords.Word word : words) {
        int[] symbols = all(system, word.text());
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

  private int[] all(String system, String word) {
    int[] all = NONE;
    for (int point : word.codePoints().toArray()) {
      int[] one = symbols(system, point);
      if (all.length + one.length < MOST) {
        int from = all.length;
        all = Arrays.copyOf(all, from + one.length);
        System.arraycopy(one, 0, all, from, one.length);
      }
    }
    return all;
  }
}

package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The alphabet that names of all scripts are compared in, numbered from 1; 0 is the gap. It has a
/// symbol for each sound and one for each Latin spelling, because what a Latin letter sounds like
/// depends on a language that is not known.
final class Symbols {

  static final int GAP = 0;
  static final String GAP_NAME = "-";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of(GAP_NAME));

  /// The sound that a symbol is or, for a spelling, usually has; empty where it usually has none.
  private final List<String> sounds = new ArrayList<>(List.of(""));

  private final Map<String, String> skeletons = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  Symbols(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/sounds.tsv", "sound", "class", "skeleton")) {
      String sound = row.expect("sound");
      add(sound, sound);
      classes.put(sound, row.expect("class"));
      skeletons.put(sound, row.get("skeleton"));
    }
  }

  private int add(String name, String sound) {
    return numbers.computeIfAbsent(
        name,
        fresh -> {
          names.add(fresh);
          sounds.add(sound);
          return names.size() - 1;
        });
  }

  /// The symbol of a Latin spelling that usually stands for the one sound given.
  int addSpelling(String spelling, String sound) {
    return add("<" + spelling + ">", sound);
  }

  int size() {
    return names.size();
  }

  /// @throws IllegalArgumentException if there is no symbol of that name
  int number(String name) {
    Integer known = name.equals(GAP_NAME) ? Integer.valueOf(GAP) : numbers.get(name);
    if (known == null) {
      throw new IllegalArgumentException("no sound " + name);
    }
    return known;
  }

  String name(int symbol) {
    return names.get(symbol);
  }

  /// Empty for the gap and for silent spellings.
  String sound(int symbol) {
    return sounds.get(symbol);
  }

  /// The class of sounds that a symbol belongs to, empty if it is silent.
  String soundClass(int symbol) {
    return classes.getOrDefault(sounds.get(symbol), "");
  }

  /// What stands for the symbol in a skeleton, empty for vowels and weak consonants.
  String skeleton(int symbol) {
    return skeletons.getOrDefault(sounds.get(symbol), "");
  }
}

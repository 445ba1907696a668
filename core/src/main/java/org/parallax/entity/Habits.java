package org.parallax.entity;

import java.util.HashSet;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Habits of languages that tell where a mention begins and ends.
final class Habits {

  private final Set<String> habits = new HashSet<>();

  Habits(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/habits.tsv", "language", "habit")) {
      habits.add(row.expect("language") + " " + row.expect("habit"));
    }
  }

  private boolean has(String tag, String habit) {
    int dash = tag.indexOf('-');
    return habits.contains((dash < 0 ? tag : tag.substring(0, dash)) + " " + habit);
  }

  /// Whether «Russian» stands before «minister».
  boolean modifiersBefore(String tag) {
    return !has(tag, "modifiers-after");
  }

  /// Whether «Russian» stands behind «minister».
  boolean modifiersAfter(String tag) {
    return has(tag, "modifiers-after") || has(tag, "modifiers-both");
  }

  /// Whether people of the country are called by the first word of their names.
  boolean familyFirst(String country) {
    return has(country, "family-first");
  }

  boolean capitalNouns(String tag) {
    return has(tag, "capital-nouns");
  }
}

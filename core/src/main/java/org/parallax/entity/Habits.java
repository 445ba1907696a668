package org.parallax.entity;

import java.util.HashSet;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Habits of languages that tell where a mention begins and ends.
final class Habits {

  private final Set<String> habits = new HashSet<>();
  private final Set<String> bodyWords = new HashSet<>();

  Habits(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/habits.tsv", "language", "habit")) {
      habits.add(row.expect("language") + " " + row.expect("habit"));
    }
    for (Row row : knowledge.table("scripts/body-words.tsv", "language", "form")) {
      bodyWords.add(row.expect("language") + " " + row.expect("form"));
    }
  }

  /// Whether the word, in lower case, makes a row of capitals the name of a body. English ones do
  /// in every language, since many keep English names as they are.
  boolean isBodyWord(String tag, String word) {
    return bodyWords.contains(tag + " " + word) || bodyWords.contains("en " + word);
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

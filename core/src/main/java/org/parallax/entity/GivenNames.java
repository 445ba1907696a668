package org.parallax.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Words that are given names of somebody known, by which a row of capitals is told to be a
/// person's name.
final class GivenNames {

  private static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();

  GivenNames(Knowledge knowledge, Gazetteer gazetteer, Habits habits) {
    for (Row row : knowledge.table("scripts/nicknames.tsv", "short", "full")) {
      names.add(row.expect("short"));
      names.add(row.expect("full"));
    }
    for (Known known : gazetteer.all()) {
      List<String> words = List.of(known.name().toLowerCase(Locale.ROOT).split(" "));
      boolean familyFirst = known.country() != null && habits.familyFirst(known.country());
      if (known.type() == EntityType.PERSON
          && words.size() > 1
          && !familyFirst
          && words.get(0).length() >= SHORTEST) {
        names.add(words.get(0));
      }
    }
  }

  /// Whether the word, in lower case, is one.
  boolean contains(String word) {
    return names.contains(word);
  }
}

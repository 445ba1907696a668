package org.parallax.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Given names and the short forms that stand for them.
final class Nicknames {

  private final Map<String, String> fullForms = new HashMap<>();

  Nicknames(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/nicknames.tsv", "short", "full")) {
      if (fullForms.put(row.expect("short"), row.expect("full")) != null) {
        throw row.bad("is a second full form");
      }
    }
  }

  /// The given name that a short form usually stands for, or null if it is no short form.
  @Nullable String fullForm(String shortForm) {
    return fullForms.get(shortForm);
  }
}

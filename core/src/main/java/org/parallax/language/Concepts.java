package org.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The concepts that all languages share, from narrower to broader.
///
/// Immutable; may be shared by threads.
public final class Concepts {

  private static final int DEEPEST = 16;

  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, String> glosses = new LinkedHashMap<>();

  Concepts(Knowledge knowledge) {
    List<Row> rows = knowledge.table("concepts/concepts.tsv", "concept", "parent", "gloss");
    for (Row row : rows) {
      String id = row.expect("concept");
      if (parents.putIfAbsent(id, row.get("parent")) != null) {
        throw row.bad("says " + id + " again");
      }
      glosses.put(id, row.get("gloss"));
    }
    for (Row row : rows) {
      String parent = row.get("parent");
      if (!parent.isEmpty() && !parents.containsKey(parent)) {
        throw row.bad("has the unknown parent " + parent);
      }
    }
  }

  public boolean contains(String concept) {
    return parents.containsKey(concept);
  }

  public Set<String> all() {
    return java.util.Collections.unmodifiableSet(parents.keySet());
  }

  /// What the concept means, in a line; null where there is no such concept.
  public @Nullable String gloss(String concept) {
    return glosses.get(concept);
  }

  /// Whether it is the other concept or a narrower one.
  public boolean isA(String concept, String broader) {
    String at = concept;
    for (int depth = 0; depth < DEEPEST && at != null && !at.isEmpty(); depth++) {
      if (at.equals(broader)) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }

  /// The concept and its broader ones, narrowest first.
  public List<String> ancestors(String concept) {
    List<String> chain = new ArrayList<>();
    String at = concept;
    while (at != null && !at.isEmpty() && chain.size() < DEEPEST) {
      chain.add(at);
      at = parents.get(at);
    }
    return chain;
  }
}

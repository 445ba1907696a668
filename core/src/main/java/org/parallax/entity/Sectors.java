package org.parallax.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Concepts;

/// The sector that a role or a kind of body belongs to.
final class Sectors {

  private static final List<String> STATE = List.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

  private final Concepts concepts;
  private final Map<String, String> sectors = new HashMap<>();

  Sectors(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    for (Row row : knowledge.table("concepts/sectors.tsv", "concept", "sector")) {
      sectors.put(row.expect("concept"), row.expect("sector"));
    }
  }

  /// Whether the concept has a line of its own.
  boolean names(String concept) {
    return sectors.containsKey(concept);
  }

  /// Whether the concept is an organ of a state.
  boolean isState(String concept) {
    String sector = of(concept);
    return sector != null && STATE.contains(sector);
  }

  /// The sector of the concept or of the nearest broader one that has one; null if none has.
  @Nullable String of(String concept) {
    for (String at : concepts.ancestors(concept)) {
      String sector = sectors.get(at);
      if (sector != null) {
        return sector;
      }
    }
    return null;
  }
}

package org.parallax.event;

import java.util.ArrayList;
import java.util.List;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Concepts;

/// What somebody is to another side: «its ally» is not of its own country, as «its army» is.
final class Counterparts {

  private final Concepts concepts;
  private final List<String> roles = new ArrayList<>();

  Counterparts(Knowledge knowledge, Concepts concepts) {
    this.concepts = concepts;
    knowledge
        .table("concepts/counterparts.tsv", "concept")
        .forEach(row -> roles.add(row.expect("concept")));
  }

  boolean contain(String concept) {
    return roles.stream().anyMatch(role -> concepts.isA(concept, role));
  }
}

package org.parallax.event;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.entity.Gazetteer;
import org.parallax.entity.Known;
import org.parallax.entity.Mention;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.Sense;

/// Names as nouns: «the WHO» is an international organisation where a rule asks for one.
final class EntityKinds {

  private final Gazetteer gazetteer;
  private final Map<String, String> concepts = new LinkedHashMap<>();

  EntityKinds(Knowledge knowledge, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Row row : knowledge.table("concepts/kinds.tsv", "kind", "concept")) {
      concepts.put(row.expect("kind"), row.expect("concept"));
    }
  }

  /// The mention as a noun for what it names; null where nothing is known of that.
  @Nullable Mark noun(Mention mention) {
    Known known = mention.entity() == null ? null : gazetteer.find(mention.entity());
    String concept = known == null ? null : concepts.get(known.kind());
    return concept == null
        ? null
        : new Mark(mention.from(), mention.to(), new Sense(Layer.CONCEPT, concept, "n"), "-");
  }
}

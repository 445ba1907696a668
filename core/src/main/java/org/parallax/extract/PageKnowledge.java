package org.parallax.extract;

import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// What is known about pages in general. Immutable.
record PageKnowledge(
    PageFurniture furniture,
    MarkupVocabulary vocabulary,
    Map<String, List<String>> metadataNames,
    AuthorFinder authors,
    DateReaders dates,
    OutletFinder outlets,
    WireFinder wires) {

  static PageKnowledge of(Knowledge knowledge) {
    PageFurniture furniture = new PageFurniture(knowledge);
    return new PageKnowledge(
        furniture,
        new MarkupVocabulary(knowledge),
        Metadata.names(knowledge),
        new AuthorFinder(furniture),
        new DateReaders(knowledge.languages()),
        new OutletFinder(knowledge),
        new WireFinder(knowledge));
  }
}

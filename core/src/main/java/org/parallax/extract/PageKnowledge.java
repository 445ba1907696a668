package org.parallax.extract;

import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// What is known about pages in general. Immutable.
record PageKnowledge(
    PageFurniture furniture,
    MarkupVocabulary vocabulary,
    Map<String, List<String>> metadataNames,
    TitleFinder titles,
    AuthorFinder authors,
    DateReaders dates,
    DateFinder dateFinder,
    OutletFinder outlets,
    WireFinder wires) {

  static PageKnowledge of(Knowledge knowledge) {
    PageFurniture furniture = new PageFurniture(knowledge);
    MarkupVocabulary vocabulary = new MarkupVocabulary(knowledge);
    DateReaders dates = new DateReaders(knowledge.languages());
    return new PageKnowledge(
        furniture,
        vocabulary,
        Metadata.names(knowledge),
        new TitleFinder(knowledge),
        new AuthorFinder(knowledge, furniture, vocabulary, dates),
        dates,
        new DateFinder(knowledge, dates),
        new OutletFinder(knowledge),
        new WireFinder(knowledge));
  }
}

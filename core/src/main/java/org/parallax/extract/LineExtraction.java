package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.document.Provenance;
import org.parallax.document.Published;

/// Finds the article in text without markup.
record LineExtraction(PageKnowledge knowledge, BodyFinder bodies, LanguageTeller teller) {

  private static final int MOST_NAMES = 4;

  /// The article that the text is, unchanged.
  Article asItIs(Document page, String text) {
    String outlet = page.outlet() != null ? page.outlet() : knowledge.outlets().find(page.url());
    return new Article(
        page.id(),
        page.url(),
        outlet,
        page.title(),
        List.of(),
        Given.published(page),
        null,
        Given.language(page, text, null, teller),
        text,
        new Provenance(outlet, null, List.of()));
  }

  Article article(Document page, String text) {
    Page read = StrippedPage.read(text, page.title(), knowledge.furniture());
    boolean alone = read.blocks().size() == 1;
    List<Block> body = new ArrayList<>(alone ? read.blocks() : bodies.body(read));
    List<String> authors =
        new ArrayList<>(knowledge.authors().split(knowledge.authors().bylines(head(read, body))));
    String signature = knowledge.authors().signature(body, read.blocks());
    if (authors.isEmpty() && signature != null) {
      authors.add(signature);
    }
    body.removeIf(block -> block.text.equals(signature));
    String found = BodyText.of(body);
    String language = Given.language(page, found, null, teller);
    String wire = knowledge.wires().find(body, read.blocks());
    authors.removeIf(author -> wire != null && Words.key(author).equals(Words.key(wire)));
    String outlet = outlet(page, read);
    return new Article(
        page.id(),
        page.url(),
        outlet,
        read.title().isEmpty() ? null : read.title(),
        authors.subList(0, Math.min(MOST_NAMES, authors.size())),
        published(page, read, body, language),
        null,
        language,
        found,
        new Provenance(outlet, wire, List.of()));
  }

  private @Nullable String outlet(Document page, Page read) {
    String known = page.outlet() != null ? page.outlet() : knowledge.outlets().find(page.url());
    return known != null ? known : HeadLines.site(read.blocks());
  }

  /// What stands before the body, and its first lines.
  private static List<Block> head(Page page, List<Block> body) {
    int end = body.isEmpty() ? page.blocks().size() : body.getFirst().index;
    return page.blocks().subList(0, end);
  }

  private @Nullable Published published(
      Document page, Page read, List<Block> body, String language) {
    Published given = Given.published(page);
    if (given != null || body.isEmpty()) {
      return given;
    }
    DateReader reader = knowledge.dates().of(language, page.url());
    return new VisibleDates(read, reader, knowledge.furniture())
        .findAround(body.getFirst().index, body.getLast().index);
  }
}

package org.parallax.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.document.Provenance;
import org.parallax.document.Published;

/// Finds the article in HTML.
record MarkupExtraction(PageKnowledge knowledge, BodyFinder bodies, LanguageTeller teller) {

  Article article(Document page, String html) {
    HtmlPage parsed = HtmlPage.parse(html, page.url(), page.title(), knowledge);
    List<Block> body = bodies.body(parsed.page());
    String text = BodyText.of(body);
    String declared = Languages.declared(parsed.document(), parsed.metadata());
    String language = Given.language(page, text, declared, teller);
    String outlet = outlet(page, parsed);
    String wire = knowledge.wires().find(body, parsed.page().blocks());
    List<String> authors =
        parsed.authors().stream()
            .filter(author -> wire == null || !Words.key(author).equals(Words.key(wire)))
            .toList();
    return new Article(
        page.id(),
        parsed.url(),
        outlet,
        parsed.title(),
        authors,
        published(page, parsed, declared == null ? language : declared),
        null,
        language,
        text,
        new Provenance(outlet, wire, List.of()));
  }

  private @Nullable Published published(Document page, HtmlPage parsed, String language) {
    Published given = Given.published(page);
    return given != null ? given : knowledge.dateFinder().find(parsed, language, knowledge);
  }

  private @Nullable String outlet(Document page, HtmlPage parsed) {
    if (page.outlet() != null) {
      return page.outlet();
    }
    String known = knowledge.outlets().find(parsed.url());
    return known != null ? known : parsed.site();
  }
}

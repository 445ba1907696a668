package org.parallax.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.document.Provenance;
import org.parallax.document.Published;
import org.parallax.knowledge.Knowledge;

/// Finds the article in a page: body, headline, authors, date, outlet, wire, language.
///
/// Immutable; shared by threads as far as the language teller allows it.
public final class ArticleExtractor {

  private final PageKnowledge knowledge;
  private final BodyFinder bodies;
  private final DateReaders dates;
  private final LanguageTeller teller;

  /// @param teller asked where neither the input tells the language
  public ArticleExtractor(Knowledge knowledge, LanguageTeller teller) {
    this.knowledge = PageKnowledge.of(knowledge);
    this.bodies = new BodyFinder(knowledge);
    this.dates = new DateReaders(knowledge.languages());
    this.teller = teller;
  }

  /// The article in the page; its text is empty where there is none.
  public Article extract(Document page) {
    if (page.html() != null) {
      return ofMarkup(page, page.html());
    }
    return ofArticle(page);
  }

  private Article ofMarkup(Document page, String html) {
    HtmlPage parsed = HtmlPage.parse(html, page.url(), page.title(), knowledge);
    String text = BodyText.of(bodies.body(parsed.page()));
    String declared = Languages.declared(parsed.document(), parsed.metadata());
    String language = language(page, text, declared);
    Published published = given(page);
    if (published == null) {
      published = new PageDates(parsed, dates.of(declared == null ? language : declared, page.url())).find();
    }
    String outlet = page.outlet() != null ? page.outlet() : parsed.site();
    return new Article(page.id(), page.url(), outlet, parsed.title(), parsed.authors(), published, null, language, text,
        new Provenance(outlet, null, List.of()));
  }

  private Article ofArticle(Document page) {
    String text = page.text() == null ? "" : page.text();
    return new Article(page.id(), page.url(), page.outlet(), page.title(), List.of(), given(page), null,
        language(page, text, null), text, new Provenance(page.outlet(), null, List.of()));
  }

  private String language(Document page, String text, @Nullable String declared) {
    if (page.language() != null) {
      return page.language();
    }
    String told = teller.language(text);
    return !told.equals("und") || declared == null ? told : declared;
  }

  private static @Nullable Published given(Document page) {
    return page.published() == null ? null : Published.parse(page.published()).orElse(null);
  }
}

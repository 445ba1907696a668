package org.parallax.extract;

import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;

/// Finds the article in a page: body, headline, authors, date, outlet, wire, language.
///
/// Immutable; shared by threads as far as the language teller allows it.
public final class ArticleExtractor {

  /// The longest page, in characters of its markup: of a longer one only so much is read.
  public static final int LONGEST_PAGE = 20_000_000;

  private final MarkupExtraction markup;
  private final LineExtraction lines;

  /// @param teller asked for the language of the text found where the input does not give it
  public ArticleExtractor(Knowledge knowledge, LanguageTeller teller) {
    PageKnowledge known = PageKnowledge.of(knowledge);
    this.markup = new MarkupExtraction(known, new BodyFinder(knowledge, true), teller);
    this.lines = new LineExtraction(known, new BodyFinder(knowledge, false), teller);
  }

  /// The article in the page; its text is empty where there is none.
  public Article extract(Document page) {
    if (page.html() != null) {
      return markup.article(page, Mojibake.repaired(page.html()));
    }
    String text = page.text() == null ? "" : page.text();
    return page.clean() ? lines.asItIs(page, text) : lines.article(page, Mojibake.repaired(text));
  }
}

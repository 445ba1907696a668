package org.parallax.web;

import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;

/// What a document is called where others point to it.
///
/// @param link to the document, or null where the dossier does not hold it
/// @param outlet who published it, else its id
/// @param language its name; empty where it is not known
record DocumentName(
    @Nullable String link,
    String headline,
    String outlet,
    String date,
    String tag,
    String language,
    Script script) {

  static DocumentName of(String id, Index index, Words words, Dates dates) {
    Article article = index.article(id);
    if (article == null) {
      return new DocumentName(null, id, id, "", "und", "", Script.UNKNOWN);
    }
    String headline = article.title() == null ? id : article.title();
    String outlet = article.outlet() == null ? id : article.outlet();
    Script script = Script.of(article.language());
    return new DocumentName(
        index.link(id),
        headline,
        outlet,
        dates.published(article),
        article.language(),
        words.language(article.language()),
        script);
  }
}

package org.parallax.web;

import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;

/// What a document is called where others point to it.
///
/// @param link to the document, or null where the dossier does not hold it
/// @param headline the first words where there is none
/// @param outlet who published it, else its id
/// @param language its name; empty where it is not known
/// @param script of the headline
record DocumentName(
    @Nullable String link,
    String headline,
    String outlet,
    String date,
    String tag,
    String language,
    Script script) {

  private static final int LONGEST_HEADLINE = 90;

  static DocumentName of(String id, Index index, Words words, Dates dates) {
    Article article = index.article(id);
    if (article == null) {
      return new DocumentName(null, id, id, "", "und", "", Script.UNKNOWN);
    }
    String language = words.language(article.language());
    String outlet = article.outlet() == null ? id : article.outlet();
    String headline = article.title() == null ? firstWords(article.text(), words) : article.title();
    boolean named = !headline.isEmpty();
    return new DocumentName(
        index.link(id),
        named ? headline : id,
        outlet,
        dates.published(article),
        article.language(),
        language,
        named ? Script.of(article.language()) : Script.UNKNOWN);
  }

  /// What a page without a headline begins with.
  private static String firstWords(String text, Words words) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.codePointCount(0, line.length()) <= LONGEST_HEADLINE) {
      return line;
    }
    int end = line.offsetByCodePoints(0, LONGEST_HEADLINE);
    int space = line.lastIndexOf(' ', end);
    return words.say("headline.cut", line.substring(0, space > 0 ? space : end));
  }
}

package org.parallax.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.PublishedRange;
import org.parallax.json.JsonLines;

/// How articles are shown.
final class ArticleView {
  static final View<Article, Article> VIEW =
      View.ofRows(
          JsonLines::line,
          List.of(
              Column.fixed("id", 24, Article::id),
              Column.file("url", Article::url),
              Column.fixed("published", 16, Article::published),
              Column.file("notBefore", article -> bound(article, true)),
              Column.file("notAfter", article -> bound(article, false)),
              Column.fixed("lang", 4, Article::language),
              Column.fixed("outlet", 16, Article::outlet),
              Column.file("authors", Article::authors),
              Column.file("wire", article -> article.provenance().wire()),
              Column.file("cites", article -> article.provenance().cites()),
              Column.rest("title", Article::title),
              Column.file("text", Article::text)));

  private ArticleView() {}

  private static @Nullable Object bound(Article article, boolean first) {
    PublishedRange range = article.published() == null ? article.publishedRange() : null;
    return range == null ? null : first ? range.notBefore() : range.notAfter();
  }
}

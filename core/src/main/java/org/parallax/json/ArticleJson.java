package org.parallax.json;

import org.parallax.document.Article;
import org.parallax.document.Provenance;
import org.parallax.document.PublishedRange;

/// The fields of an article.
final class ArticleJson {
  private ArticleJson() {}

  static void fields(JsonObjectWriter json, Article article) {
    json.field("id", article.id())
        .field("url", article.url())
        .field("outlet", article.outlet())
        .field("title", article.title())
        .strings("authors", article.authors())
        .field("published", article.published());
    if (article.published() == null && article.publishedRange() != null) {
      json.nested("publishedRange", article.publishedRange(), ArticleJson::range);
    }
    json.field("language", article.language())
        .field("text", article.text())
        .nested("provenance", article.provenance(), ArticleJson::provenance);
  }

  private static void range(JsonObjectWriter json, PublishedRange range) {
    json.field("notBefore", range.notBefore())
        .field("notAfter", range.notAfter())
        .strings("evidence", range.evidence());
  }

  private static void provenance(JsonObjectWriter json, Provenance provenance) {
    json.field("outlet", provenance.outlet())
        .field("wire", provenance.wire())
        .strings("cites", provenance.cites());
  }
}

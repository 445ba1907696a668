package org.parallax.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The article found in a page.
///
/// @param id the id of the page it was found in
/// @param url the page's address, or null
/// @param outlet who published it, or null where the page does not tell
/// @param title the headline, or null
/// @param authors as named on the page, in its order
/// @param published when, or null where the page does not tell
/// @param publishedRange bounds of the publication where `published` is null and something bounds
///   it, else null
/// @param language BCP 47 tag, `und` where it cannot be told
/// @param text the body, paragraphs parted by a blank line; spans of annotations point into this
///   string
/// @param provenance where the article says that it comes from
public record Article(
    String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable Published published,
    @Nullable PublishedRange publishedRange,
    String language,
    String text,
    Provenance provenance) {

  public Article {
    authors = List.copyOf(authors);
  }

  /// The same article, with the bounds of its publication.
  public Article withPublishedRange(@Nullable PublishedRange range) {
    return new Article(
        id, url, outlet, title, authors, published, range, language, text, provenance);
  }

  /// The same article, with the provenance given.
  public Article withProvenance(Provenance told) {
    return new Article(
        id, url, outlet, title, authors, published, publishedRange, language, text, told);
  }
}

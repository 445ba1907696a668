package org.parallax.document;

import org.jspecify.annotations.Nullable;

/// One page as it came in, before anything is understood of it.
///
/// @param id names the page in every result; a file's name, or the address
/// @param url the page's address, or null
/// @param html the page with its markup, or null; takes precedence over `text`
/// @param title the headline where it was given apart from the text, or null
/// @param text the page without markup, or null
/// @param language BCP 47 tag where it was given, or null to have it told
/// @param published ISO 8601 date or date-time where it was given, or null
/// @param outlet the publisher where it was given, or null
/// @param clean whether `text` is the article itself, to be used as it is, rather than a page with
///   clutter
public record Document(
    String id,
    @Nullable String url,
    @Nullable String html,
    @Nullable String title,
    @Nullable String text,
    @Nullable String language,
    @Nullable String published,
    @Nullable String outlet,
    boolean clean) {

  /// A page without markup that may hold clutter around its article.
  public static Document ofText(String id, String text) {
    return new Document(id, null, null, null, text, null, null, null, false);
  }

  /// A page with its markup.
  public static Document ofHtml(String id, @Nullable String url, String html) {
    return new Document(id, url, html, null, null, null, null, null, false);
  }

  /// The text of an article and nothing else.
  public static Document ofArticle(String id, String text) {
    return new Document(id, null, null, null, text, null, null, null, true);
  }
}

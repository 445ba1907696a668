package org.parallax.extract;

import java.util.Locale;

/// The kinds of words that belong to a page and not to an article; the languages' `page.tsv` list
/// them.
enum Furniture {
  /// Leads to the name of who wrote it.
  BYLINE,
  /// Joins two names.
  AND,
  /// Part of the name of an agency, desk or newsroom, so that it is no person's.
  DESK,
  /// Names who took a picture, or leads to a caption.
  CREDIT,
  /// Heads or leads to other stories.
  RELATED,
  /// Leads on to the rest of a text that stands elsewhere.
  MORE,
  /// Readers' comments and their form.
  COMMENTS,
  /// Cookies and privacy.
  CONSENT,
  NEWSLETTER,
  SHARE,
  /// What only subscribers may read.
  SUBSCRIBE,
  LOGIN,
  ADVERT,
  /// How long the reading takes, or how often it was read.
  READING,
  /// Leads to the time of publication.
  PUBLISHED,
  /// Leads to the time of the last change.
  UPDATED,
  TAGS,
  /// The name of a section, or the start page.
  SECTION,
  COPYRIGHT,
  /// The number of a story in an outlet's archive.
  CODE,
  /// How to reach the editors.
  CONTACT,
  /// Who the author is.
  BIOGRAPHY,
  /// Menus, search, skip links, paging.
  NAVIGATION,
  /// Boilerplate of whoever distributed the text.
  WIRE,
  /// Lists of what others read.
  POPULAR,
  /// Offers to follow, to download an app.
  FOLLOW,
  /// Players and galleries.
  MEDIA,
  /// Leads to the source of a text or figure.
  SOURCE;

  static Furniture of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

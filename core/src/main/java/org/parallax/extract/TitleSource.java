package org.parallax.extract;

/// Where on a page its headline may stand.
enum TitleSource {
  /// Headings, by their level.
  FIRST,
  SECOND,
  LOWER,
  /// Elements marked as the headline by microdata or a class name.
  MARKED,
  META,
  /// The structured data.
  DATA,
  /// The window title.
  WINDOW,
  /// A stated title without what stands behind or before a sign that parts it, or between two.
  HEAD,
  TAIL,
  MIDDLE,
  /// A part of a heading that has several.
  PART;

  static final int COUNT = values().length;
}

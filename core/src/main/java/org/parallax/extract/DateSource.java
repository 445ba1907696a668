package org.parallax.extract;

/// Where on a page a date of its publication may stand.
enum DateSource {
  /// The address.
  ADDRESS(4),
  /// Another address that the page gives as its own.
  OWN_ADDRESS(3),
  /// The address of the page's picture.
  PICTURE(0.3),
  /// Publication in the structured data of an object that bears the headline.
  OWN_DATA(2),
  /// The same of another object.
  DATA(1),
  CREATED_DATA(0.5),
  UPLOADED_DATA(0.3),
  CHANGED_DATA(0.1),
  META(2),
  CHANGED_META(0.1),
  /// Elements marked as the time of publication.
  MARKED(1.5),
  /// Time elements.
  TIME(2),
  /// Time elements marked as that of a change.
  CHANGED_TIME(0.2),
  /// Time elements among comments or other stories.
  ASIDE_TIME(0.1),
  /// Attributes of other elements that are named after dates.
  ATTRIBUTE(0.5),
  /// Variables of scripts that are named after publication.
  SCRIPT(0.5),
  /// Short lines.
  LINE(0),
  /// Beginnings of paragraphs.
  TEXT(0);

  /// How much its first day is trusted by itself.
  final double trust;

  DateSource(double trust) {
    this.trust = trust;
  }

  static final int COUNT = values().length;
}

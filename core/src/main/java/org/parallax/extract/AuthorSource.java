package org.parallax.extract;

/// Where on a page a name of its author may stand.
enum AuthorSource {
  /// A person whom the structured data name as the article's author.
  PERSON,
  /// An organisation whom they name so.
  ORGANIZATION,
  /// Any other person of the structured data.
  OTHER_PERSON,
  META,
  /// Elements marked as naming an author; `page/author-marks.tsv` lists the marks.
  MICRODATA,
  RELATION,
  LINK,
  NAME,
  BYLINE,
  AUTHOR,
  LOOSE,
  /// Behind a word that leads to a name.
  LED,
  /// The same in the middle of a line.
  EMBEDDED,
  /// Alone after such a word alone.
  BESIDE,
  /// Without any mark near the headline.
  NEAR,
  /// Without any mark after the last paragraph.
  SIGNATURE,
  /// The name of the site.
  SITE,
  /// Who has the rights.
  OWNER;

  static final int COUNT = values().length;
}

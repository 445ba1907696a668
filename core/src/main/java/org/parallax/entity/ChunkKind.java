package org.parallax.entity;

/// What a phrase contributes to a mention.
enum ChunkKind {
  /// A name of the gazetteer.
  NAME,
  /// A name that is not known.
  UNKNOWN,
  /// A country, by name, adjective, demonym or capital.
  COUNTRY,
  /// A person by office, work or part played.
  ROLE,
  /// A body by its kind («ministry», «army»).
  BODY,
  /// What stands beside a person's name («Mr», «General»).
  TITLE,
  /// A word that turns a role into a former, acting or senior one.
  DEGREE,
  /// A word that points to somebody named elsewhere.
  PRONOUN
}

package org.parallax.language;

/// What kind of knowledge a word was known by.
public enum Layer {
  /// A concept of the lexicon; the detail is its part of speech.
  CONCEPT,
  /// A grammatical marker; no detail.
  MARKER,
  /// A word that stands beside a person's name; the detail is its kind.
  TITLE,
  /// A country by one of its words; the id is its ISO 3166 alpha-3 code, the detail `name`,
  /// `adjective`, `demonym`, `capital`, `seat`.
  COUNTRY,
  /// A name of the gazetteer; the id is the entity's.
  NAME
}

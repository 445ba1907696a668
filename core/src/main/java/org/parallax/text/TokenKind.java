package org.parallax.text;

/// What a token is made of.
public enum TokenKind {
  /// Letters, perhaps with digits among them.
  WORD,
  /// Digits only, with the separators that stand between digits.
  NUMBER,
  /// Anything else that is not white space; one character each.
  PUNCTUATION
}

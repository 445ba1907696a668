package org.parallax.extract;

/// A run of inline text as collected from a page.
///
/// @param linked share of its characters that are links
/// @param links number of links that begin in it
/// @param bold share of its characters set bold
/// @param italic share of its characters set in italics
/// @param hints bits of {@link Hint} of its inline elements
record Passage(String text, float linked, int links, float bold, float italic, int hints) {

  static Passage plain(String text) {
    return new Passage(text, 0, 0, 0, 0, 0);
  }
}

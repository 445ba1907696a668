package org.parallax.web;

import org.jspecify.annotations.Nullable;

/// Words out of a document, in its own language.
///
/// @param before what stands before them in their sentence; may be empty
/// @param after what stands after them in their sentence; may be empty
/// @param link to where they stand, or null
record Passage(String before, String text, String after, Script script, @Nullable String link) {

  /// The words by themselves.
  static Passage alone(String text, Script script, @Nullable String link) {
    return new Passage("", text, "", script, link);
  }
}

package org.parallax.web;

import org.jspecify.annotations.Nullable;

/// A piece of text that is marked in the same way from its first to its last character.
///
/// @param id anchor, or null
/// @param style class names, or null where nothing is marked
/// @param notes the entries that explain the marks, or null
/// @param rules the rules that made the marks, or null
record Segment(
    String text,
    @Nullable String id,
    @Nullable String style,
    @Nullable String notes,
    @Nullable String rules) {

  /// Whether it needs an element of its own.
  boolean plain() {
    return id == null && style == null;
  }
}

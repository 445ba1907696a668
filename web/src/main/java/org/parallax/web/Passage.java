package org.parallax.web;

import org.jspecify.annotations.Nullable;

/// Words out of a document, in its own language.
///
/// @param link to where they stand, or null
record Passage(String text, Script script, @Nullable String link) {}

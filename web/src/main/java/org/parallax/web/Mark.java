package org.parallax.web;

import org.parallax.document.Span;

/// A passage to be marked in a document's text.
///
/// @param style class names that say what it is
/// @param note the entry, within the document, that explains the mark (`v3`)
/// @param rule the rule that found it
record Mark(Span span, String style, String note, String rule) {}

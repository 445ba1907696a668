package org.parallax.time;

import org.parallax.document.Span;

/// A date expression in a text and what it means.
///
/// @param rule the rule that read it
public record TimeMention(Span span, Edtf value, String rule) {}

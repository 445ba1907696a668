package org.parallax.compare;

import org.parallax.document.Span;

/// A passage of the original and the one that answers it in the derived text.
///
/// @param score 0..1
public record AlignedPassage(Span original, Span derived, double score) {}

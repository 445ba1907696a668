package org.parallax.compare;

import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;

/// A number or date that the derived telling gives otherwise than the original.
///
/// @param original what stands in the original, or null where the derived text adds it
/// @param derived what stands in its place, or null where it is left out
public record Change(@Nullable Span original, @Nullable Span derived) {}

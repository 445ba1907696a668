package org.parallax.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document's account of a happening.
///
/// @param folded why it does not count as independent, or null where it does
/// @param into the telling whose word it repeats, or null
record Telling(
    DocumentName document,
    @Nullable String folded,
    @Nullable DocumentName into,
    List<Passage> passages) {}

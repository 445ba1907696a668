package org.parallax.compare;

import org.parallax.document.Span;

/// A source that one telling names, and where.
public record Attribution(String name, Span passage) {}

package org.parallax.story;

import org.parallax.document.Span;

/// The passage of a document that tells of a happening.
public record Evidence(String document, Span span) {}

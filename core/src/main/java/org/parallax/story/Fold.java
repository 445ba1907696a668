package org.parallax.story;

/// Why one telling does not count as independent.
///
/// @param document the telling that is folded away
/// @param into the telling whose word it repeats; the same id where it repeats a source that is not
///   among the documents
/// @param reason in a form that can be shown
public record Fold(String document, String into, String reason) {}

package org.parallax.language;

/// Something that a word or phrase can mean.
///
/// @param id of the concept, marker, title kind, country or entity
/// @param detail what the layer says it is; empty where it says nothing
public record Sense(Layer layer, String id, String detail) {}

package org.parallax.relate;

/// Passages of one document that answer passages of another.
///
/// @param from the first passage of the one, `to` the one after its last
/// @param otherFrom the first passage of the other, `otherTo` the one after its last
/// @param shared the weight of the anchors that they share
public record Bead(int from, int to, int otherFrom, int otherTo, double shared) {}

package org.parallax.language;

/// A known phrase in a text.
///
/// @param from its first token
/// @param to the token after its last one
/// @param feature what its inflection says (`past`, `plural`, `negated`…), or `-` where it stands in its basic form
public record Mark(int from, int to, Sense sense, String feature) {

  public boolean isConcept() {
    return sense.layer() == Layer.CONCEPT;
  }

  public boolean isMarker() {
    return sense.layer() == Layer.MARKER;
  }

  /// Whether it is that concept or marker, whatever its narrower ones.
  public boolean is(Layer layer, String id) {
    return sense.layer() == layer && sense.id().equals(id);
  }

  public int length() {
    return to - from;
  }
}

package org.parallax.language;

/// A known phrase in a text.
///
/// @param from its first token
/// @param to the token after its last one
/// @param feature what its inflection says (`past`, `plural`, `imperfect,negated`…), or `-` where
///   it stands in its basic form
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

  /// Whether its inflection says so.
  public boolean says(String what) {
    if (feature.indexOf(',') < 0) {
      return feature.equals(what);
    }
    return java.util.List.of(feature.split(",")).contains(what);
  }

  public int length() {
    return to - from;
  }
}

package org.parallax.relate;

import java.util.List;

/// Two documents, one of which depends on the other.
///
/// @param from id of the likelier original
/// @param to id of the likelier derivative
/// @param score 0..1
/// @param reasons the facts that speak for the link and for its direction
public record Link(String from, String to, LinkKind kind, double score, List<String> reasons) {

  public Link {
    reasons = List.copyOf(reasons);
  }
}

package org.parallax.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import org.parallax.relate.LinkKind;

/// How a derived telling differs from its original.
///
/// @param original id of the original
/// @param derived id of the derived telling
/// @param kind how they are linked, or null where they are not
/// @param aligned in the order of the original
public record Comparison(
    String original,
    String derived,
    @Nullable LinkKind kind,
    List<AlignedPassage> aligned,
    List<Span> onlyInOriginal,
    List<Span> onlyInDerived,
    List<Attribution> attributionsLost,
    List<Attribution> attributionsAdded,
    List<Change> numbersChanged,
    List<Change> datesChanged,
    List<Attribution> namesLost) {

  public Comparison {
    aligned = List.copyOf(aligned);
    onlyInOriginal = List.copyOf(onlyInOriginal);
    onlyInDerived = List.copyOf(onlyInDerived);
    attributionsLost = List.copyOf(attributionsLost);
    attributionsAdded = List.copyOf(attributionsAdded);
    numbersChanged = List.copyOf(numbersChanged);
    datesChanged = List.copyOf(datesChanged);
    namesLost = List.copyOf(namesLost);
  }
}

package org.parallax.relate;

import java.util.List;
import org.parallax.annotate.Annotations;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Languages;

/// Two documents side by side.
///
/// @param original its sentences in order
/// @param derived its sentences in order
/// @param beads which of them answer each other, in order
/// @param originalFirst whether the first of the two documents given is the likelier original
public record Alignment(
    List<Passage> original, List<Passage> derived, List<Bead> beads, boolean originalFirst) {

  public Alignment {
    original = List.copyOf(original);
    derived = List.copyOf(derived);
    beads = List.copyOf(beads);
  }

  /// Aligns documents.
  public static final class Reader {

    private final ProfileReader profiles;

    public Reader(Languages languages, NameMatcher names) {
      this.profiles = new ProfileReader(languages, names);
    }

    /// Puts two documents side by side, the likelier original first.
    public Alignment read(Annotations one, Annotations other) {
      Profile first = profiles.read(one);
      Profile second = profiles.read(other);
      boolean inOrder = Direction.of(first, second).forFirst() >= 0;
      Profile original = inOrder ? first : second;
      Profile derived = inOrder ? second : first;
      AnchorWeights weights = new AnchorWeights(List.of(original, derived));
      List<Bead> beads =
          new Aligner(
                  weights.weigh(original, original.passages()).passages(),
                  weights.weigh(derived, derived.passages()).passages())
              .align();
      return new Alignment(original.passages(), derived.passages(), beads, inOrder);
    }
  }
}

package org.parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.parallax.claim.Claim;
import org.parallax.claim.Stance;
import org.parallax.document.Span;

/// Tells by whose word a passage stands: the claims whose content holds it.
final class ClaimedPassages {

  private record Content(Span span, Claim claim) {}

  private final List<Content> contents = new ArrayList<>();

  /// The farthest end of this content and all before it, so that a search can stop.
  private final int[] farthest;

  ClaimedPassages(List<Claim> claims) {
    for (Claim claim : claims) {
      claim.content().forEach(span -> contents.add(new Content(span, claim)));
    }
    contents.sort(Comparator.comparing(Content::span));
    farthest = new int[contents.size()];
    int end = 0;
    for (int i = 0; i < farthest.length; i++) {
      end = Math.max(end, contents.get(i).span().end());
      farthest[i] = end;
    }
  }

  /// Names of the sources that the passage is attributed to; none where it is the outlet's own.
  List<String> sources(Span passage) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Claim claim : around(passage)) {
      if (claim.source() != null) {
        names.add(claim.source().name());
      }
    }
    return List.copyOf(names);
  }

  /// Whether somebody denies it.
  boolean isDenied(Span passage) {
    return around(passage).stream().anyMatch(claim -> claim.stance() == Stance.DENIES);
  }

  private List<Claim> around(Span passage) {
    List<Claim> found = new ArrayList<>();
    for (int i = lastStartingBy(passage.end()); i >= 0 && farthest[i] >= passage.end(); i--) {
      Span content = contents.get(i).span();
      if (content.end() >= passage.end() && content.start() < passage.end()) {
        found.add(0, contents.get(i).claim());
      }
    }
    return found;
  }

  private int lastStartingBy(int offset) {
    int low = 0;
    int high = contents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contents.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

package org.parallax.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What speaks for one document being a translation of another.
///
/// @param coverage share of the shorter document that lies in passages answered with shared
///   anchors, 0..1
/// @param matched share of the poorer document's anchor weight that its answers share, 0..1
/// @param order share of all the weight that both share which lies in answers in the same order,
///   0..1
/// @param strength mean score of the answered passages
/// @param beads how many passages are answered with shared anchors
/// @param evenness how alike the lengths of answering passages are, 0..1
/// @param lead how much more is matched than with the best rival in the same language, -1..1
record Evidence(
    double coverage,
    double matched,
    double order,
    double strength,
    int beads,
    double evenness,
    double lead) {

  private static final double ANCHORED = 1.5;

  static Evidence of(
      List<Passage> one, List<Passage> other, List<Bead> alignment, AnchorWeights weights) {
    double coveredOne = 0;
    double coveredOther = 0;
    double shared = 0;
    int beads = 0;
    double even = 0;
    for (Bead bead : alignment) {
      shared += bead.shared();
      if (bead.shared() >= ANCHORED) {
        double left = letters(one.subList(bead.from(), bead.to()));
        double right = letters(other.subList(bead.otherFrom(), bead.otherTo()));
        beads++;
        coveredOne += left;
        coveredOther += right;
        even += Math.min(left, right) / Math.max(1, Math.max(left, right));
      }
    }
    double lettersOne = letters(one);
    double lettersOther = letters(other);
    double coverage =
        lettersOne <= lettersOther
            ? coveredOne / Math.max(1, lettersOne)
            : coveredOther / Math.max(1, lettersOther);
    double poorer = Math.min(total(one, weights), total(other, weights));
    double all = weights.shared(bag(one), bag(other));
    return new Evidence(
        Math.min(1, coverage),
        Math.min(1, shared / Math.max(1, poorer)),
        Math.min(1, shared / Math.max(1, all)),
        beads == 0 ? 0 : shared / beads,
        beads,
        beads == 0 ? 0 : even / beads,
        0);
  }

  Evidence withLead(double ahead) {
    return new Evidence(coverage, matched, order, strength, beads, evenness, ahead);
  }

  double[] features() {
    return new double[] {
      1, coverage, matched, order, Math.log(1 + strength), Math.log(1 + beads), evenness, lead
    };
  }

  private static double letters(List<Passage> passages) {
    return passages.stream().mapToDouble(Passage::letters).sum();
  }

  private static double total(List<Passage> passages, AnchorWeights weights) {
    return passages.stream().mapToDouble(passage -> weights.total(passage.anchors())).sum();
  }

  static Map<String, Integer> bag(List<Passage> passages) {
    Map<String, Integer> bag = new HashMap<>();
    passages.forEach(passage ->
        passage.anchors().forEach((anchor, count) -> bag.merge(anchor, count, Integer::sum)));
    return bag;
  }
}

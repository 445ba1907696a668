package org.parallax.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What speaks for one document being a translation of another.
///
/// @param coverage share of the less covered document that lies in passages answered with shared
///   anchors, 0..1; `wider` of the more covered one, since versions are cut
/// @param order share of all the worth that both share which lies in answers in the same order,
///   0..1
/// @param score of the alignment, by the root of the shorter document's passages
/// @param surplus how much of that is lost when the other document is read backwards: what two
///   reports of one event share has no order
/// @param anchored share of the answers that share anchors, 0..1
/// @param beads how many do
/// @param length how far the lengths of answering passages speak for one text, on average
/// @param lead how much more is matched than with the best rival in the same language, as a share
///   of what is matched, at most 1; on the side where that is smaller, `widerLead` where it is
///   larger
record Evidence(
    double coverage,
    double wider,
    double order,
    double score,
    double surplus,
    double anchored,
    int beads,
    double length,
    double matched,
    double lead,
    double widerLead) {

  private static final double ANCHORED = 1.5;
  private static final double FARTHEST_LEAD = -2;

  static Evidence of(WeighedDocument one, WeighedDocument other) {
    Aligner aligner = new Aligner(one.passages(), other.passages());
    List<Bead> alignment = aligner.align();
    double coveredOne = 0;
    double coveredOther = 0;
    double shared = 0;
    double length = 0;
    int beads = 0;
    for (Bead bead : alignment) {
      double left = aligner.letters(bead);
      double right = aligner.otherLetters(bead);
      shared += bead.shared();
      length += Aligner.length(left, right);
      if (bead.shared() >= ANCHORED) {
        beads++;
        coveredOne += left;
        coveredOther += right;
      }
    }
    double shareOne = Math.min(1, coveredOne / Math.max(1, one.whole().letters()));
    double shareOther = Math.min(1, coveredOther / Math.max(1, other.whole().letters()));
    double root = Math.sqrt(Math.max(1, Math.min(one.passages().size(), other.passages().size())));
    double score = aligner.score(alignment);
    double poorer = Math.min(one.whole().total(), other.whole().total());
    int answers = Math.max(1, alignment.size());
    return new Evidence(
        Math.min(shareOne, shareOther),
        Math.max(shareOne, shareOther),
        Math.min(1, shared / Math.max(1, WeighedPassage.shared(one.whole(), other.whole()))),
        score / root,
        (score - aligner.backwardScore()) / root,
        (double) beads / answers,
        beads,
        length / answers,
        Math.min(1, shared / Math.max(1, poorer)),
        0,
        0);
  }

  /// @param one how much more is matched than by the best rival of the other, `another` than by
  ///   that of the one
  Evidence withLeads(double one, double another) {
    double whole = Math.max(0.01, matched);
    return new Evidence(
        coverage,
        wider,
        order,
        score,
        surplus,
        anchored,
        beads,
        length,
        matched,
        Math.max(FARTHEST_LEAD, Math.min(one, another) / whole),
        Math.max(FARTHEST_LEAD, Math.max(one, another) / whole));
  }

  /// Whether each of these is at least that high.
  boolean isAsStrongAs(double surplus, double order, double matched, double wider) {
    return this.surplus >= surplus
        && this.order >= order
        && this.matched >= matched
        && this.wider >= wider;
  }

  double[] features() {
    return new double[] {
      1,
      coverage,
      wider,
      order,
      score / 5,
      Math.log(1 + Math.max(0, score)),
      surplus / 5,
      anchored,
      Math.log(1 + beads),
      length,
      lead,
      widerLead
    };
  }

  static Map<String, Integer> bag(List<Passage> passages) {
    Map<String, Integer> bag = new HashMap<>();
    passages.forEach(passage ->
        passage.anchors().forEach((anchor, count) -> bag.merge(anchor, count, Integer::sum)));
    return bag;
  }
}

package org.parallax.relate;

/// A passage, or a whole document, as numbers.
///
/// @param letters its length in letters, brought to one measure for all languages
/// @param anchors what it holds, by number, ascending
/// @param worth what each of them is worth as evidence
/// @param total the sum of that
record WeighedPassage(double letters, int[] anchors, double[] worth, double total) {

  /// What two passages share: an anchor counts as what it is worth where it is worth less.
  static double shared(WeighedPassage one, WeighedPassage other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.anchors.length && j < other.anchors.length) {
      if (one.anchors[i] == other.anchors[j]) {
        sum += Math.min(one.worth[i++], other.worth[j++]);
      } else if (one.anchors[i] < other.anchors[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}

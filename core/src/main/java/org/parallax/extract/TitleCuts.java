package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;

/// Cuts titles at the signs by which sites part the headline from names and sections.
final class TitleCuts {

  private static final String SIGNS =
      "|\u2013\u2014\u00b7\u00bb\u00ab\u2022-:\u2502\uff5c<>_/~\u2503";

  /// Signs that part also without a space before or behind them.
  private static final String STRONG = "|\u2502\uff5c_";

  private static final int MOST = 5;

  private TitleCuts() {}

  /// Gives the texts before and behind each sign, and between neighbouring ones.
  static void cut(String title, TitleCandidates candidates) {
    List<Integer> cuts = cuts(title);
    for (int i = 0; i < cuts.size(); i++) {
      int cut = cuts.get(i);
      candidates.add(title.substring(0, cut), TitleSource.HEAD);
      candidates.add(title.substring(cut + 1), TitleSource.TAIL);
      if (i > 0) {
        candidates.add(title.substring(cuts.get(i - 1) + 1, cut), TitleSource.MIDDLE);
      }
    }
  }

  private static List<Integer> cuts(String title) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < title.length() - 1 && cuts.size() < MOST; i++) {
      char c = title.charAt(i);
      boolean before = title.charAt(i - 1) == ' ';
      boolean behind = title.charAt(i + 1) == ' ';
      boolean spaceless =
          TextShape.spaceless(title.charAt(i - 1)) || TextShape.spaceless(title.charAt(i + 1));
      boolean parts =
          STRONG.indexOf(c) >= 0 && (before || behind || spaceless)
              || SIGNS.indexOf(c) >= 0 && (before && behind || spaceless || c == ':' && behind);
      if (parts) {
        cuts.add(i);
      }
    }
    return cuts;
  }
}

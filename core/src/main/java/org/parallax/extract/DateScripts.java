package org.parallax.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Gathers dates from variables of scripts that are named after publication.
record DateScripts(DateCandidates candidates, DateStamps stamps) {

  private static final int LONGEST = 2_000_000;
  private static final int MOST = 12;

  /// What the names of such variables hold from their second letter on, since the first may be
  /// upper or lower case.
  private static final List<String> STEMS =
      List.of("ubli", "ub_", "ubD", "ubd", "reat", "osted", "isplay", "ssue");

  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?:[pP]ubli[a-zA-Z]{2,9}|[pP]ub_?|[cC]reat[a-z]{1,3}|[pP]osted|[dD]isplay|[iI]ssued?)_?[dDaAtToOnN]{0,2}"
              + "[a-zA-Z_]{0,8}\\\\?[\"']?\\s{0,3}[:=,]\\s{0,3}\\\\?[\"']([^\"'\\\\<]{8,40})[\"'\\\\]");

  void read(Document page) {
    int seen = 0;
    for (Element script : page.select("script")) {
      String code = script.data();
      seen += read(code.substring(0, Math.min(LONGEST, code.length())), MOST - seen);
    }
  }

  /// How many variables were found, of so many at most.
  private int read(String code, int most) {
    int[] next = new int[STEMS.size()];
    Matcher matcher = VARIABLE.matcher(code);
    int seen = 0;
    int from = 0;
    while (seen < most) {
      int stem = nearest(code, from, next);
      if (stem < 0) {
        return seen;
      }
      from = stem + 1;
      if (stem > 0 && matcher.region(stem - 1, code.length()).lookingAt()) {
        seen++;
        from = matcher.end();
        stamps.read(matcher.group(1)).ifPresent(date -> candidates.add(date, DateSource.SCRIPT));
      }
    }
    return seen;
  }

  /// The next place where any stem stands, or -1.
  ///
  /// @param next the next place of each stem as far as known; -1 where there is none
  private static int nearest(String code, int from, int[] next) {
    int nearest = -1;
    for (int i = 0; i < next.length; i++) {
      if (next[i] >= 0 && next[i] <= from) {
        next[i] = code.indexOf(STEMS.get(i), from);
      }
      if (next[i] >= 0 && (nearest < 0 || next[i] < nearest)) {
        nearest = next[i];
      }
    }
    return nearest;
  }
}

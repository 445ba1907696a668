package org.parallax.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How the letters of one writing system sound in names, read by the longest spelling that fits.
final class Spelling {

  private static final int MOST = 64;

  private final Map<String, int[]> symbols = new HashMap<>();
  private final int longest;

  /// @param keepsSpellings whether a spelling of one sound is a symbol of its own
  Spelling(Knowledge knowledge, String table, Symbols alphabet, boolean keepsSpellings) {
    int most = 1;
    for (Row row : knowledge.table("scripts/" + table + ".tsv", "spelling", "sounds")) {
      String spelling = row.expect("spelling");
      String[] sounds = row.get("sounds").isEmpty() ? new String[0] : row.get("sounds").split(" ");
      try {
        symbols.put(
            spelling,
            keepsSpellings && sounds.length == 1
                ? new int[] {alphabet.addSpelling(spelling, sounds[0])}
                : Arrays.stream(sounds).mapToInt(alphabet::number).toArray());
      } catch (IllegalArgumentException unknown) {
        throw row.bad(String.valueOf(unknown.getMessage()));
      }
      most = Math.max(most, spelling.length());
    }
    longest = most;
  }

  boolean isEmpty() {
    return symbols.isEmpty();
  }

  boolean knows(String spelling) {
    return symbols.containsKey(spelling);
  }

  /// The symbols of a word in lower case; letters that the table does not know are tried without
  /// their marks, and left out if that fails.
  int[] read(String word) {
    String marked = "^" + word + "$";
    int[] read = new int[MOST];
    int count = 0;
    int at = 0;
    while (at < marked.length() && count < MOST - 8) {
      int length = longestAt(marked, at);
      int[] found = length == 0 ? bare(marked, at) : symbols.get(marked.substring(at, at + length));
      for (int i = 0; found != null && i < found.length; i++) {
        read[count++] = found[i];
      }
      // a mark at the end of a word belongs to what follows as well, never to what stands before
      at += Math.max(1, length);
    }
    return Arrays.copyOf(read, count);
  }

  private int longestAt(String marked, int at) {
    for (int length = Math.min(longest, marked.length() - at); length > 0; length--) {
      if (symbols.containsKey(marked.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private int @org.jspecify.annotations.Nullable [] bare(String marked, int at) {
    String letter = Normalizer.normalize(marked.substring(at, at + 1), Normalizer.Form.NFD);
    return letter.length() > 1 ? symbols.get(letter.substring(0, 1)) : null;
  }
}

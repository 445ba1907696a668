package org.parallax.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All texts on a page that may be its headline, each once. Mutable while the page is read.
final class TitleCandidates {

  private static final int MOST = 90;
  private static final int LONGEST = 400;

  private final Map<String, TitleCandidate> found = new LinkedHashMap<>();
  private final List<TitleCandidate> stated = new ArrayList<>();
  private final int[] sizes = new int[TitleSource.COUNT];

  Collection<TitleCandidate> all() {
    return found.values();
  }

  /// Those that the page states about itself, whole.
  List<TitleCandidate> stated() {
    return stated;
  }

  /// How many different texts the source gives.
  int size(TitleSource source) {
    return sizes[source.ordinal()];
  }

  @Nullable TitleCandidate byKey(String key) {
    return found.get(key);
  }

  void add(@Nullable String raw, TitleSource source) {
    String text = raw == null ? "" : squeezed(raw);
    String key = Words.key(text);
    if (key.isEmpty() || text.length() > LONGEST) {
      return;
    }
    TitleCandidate candidate = found.get(key);
    if (candidate == null) {
      if (found.size() >= MOST) {
        return;
      }
      candidate = new TitleCandidate(text, key);
      found.put(key, candidate);
    }
    if (!candidate.in(source)) {
      candidate.found(source, ++sizes[source.ordinal()]);
    }
    boolean states =
        source == TitleSource.META || source == TitleSource.DATA || source == TitleSource.WINDOW;
    if (states && !stated.contains(candidate)) {
      stated.add(candidate);
    }
  }

  /// White space folded, characters that only part lines gone.
  static String squeezed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !plain.isEmpty();
      } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
        plain.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return plain.toString();
  }
}

package org.parallax.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All names on a page that may be its author's, each once. Mutable while the page is read.
final class AuthorCandidates {

  private static final String PARTING = " | ";
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST = 80;
  private static final int LONGEST_KEY = 90;

  private final Names names;
  private final DateReader dates;
  private final Map<String, AuthorCandidate> found = new LinkedHashMap<>();
  private final int[] sizes = new int[AuthorSource.COUNT];

  /// @param dates reads the dates that may stand beside a name
  AuthorCandidates(Names names, DateReader dates) {
    this.names = names;
    this.dates = dates;
  }

  Collection<AuthorCandidate> all() {
    return found.values();
  }

  /// How many different names the source gives.
  int size(AuthorSource source) {
    return sizes[source.ordinal()];
  }

  /// The text with a sign that parts names in the place of each date.
  private String withoutDates(String text) {
    if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateReader.Mention mention : dates.all(text)) {
      rest.append(text, from, Math.max(from, mention.start())).append(PARTING);
      from = mention.end();
    }
    return rest.append(text.substring(from)).toString();
  }

  /// The most sources that another name has.
  int mostSources(AuthorCandidate but) {
    int most = 0;
    for (AuthorCandidate other : found.values()) {
      most = other == but ? most : Math.max(most, other.sources());
    }
    return most;
  }

  /// The names in a text of that source, which counts as further ones of it.
  List<AuthorCandidate> add(@Nullable String text, AuthorSource source, boolean part) {
    List<AuthorCandidate> taken = new ArrayList<>();
    for (Names.Part one : text == null ? List.<Names.Part>of() : names.parts(withoutDates(text))) {
      String name = one.name();
      String key = Words.key(name);
      if (key.isEmpty() || key.length() > LONGEST_KEY || !names.possible(name)) {
        continue;
      }
      AuthorCandidate candidate = found.get(key);
      if (candidate == null && found.size() < MOST) {
        candidate = new AuthorCandidate(name, key);
        found.put(key, candidate);
      }
      if (candidate != null) {
        if (!candidate.in(source)) {
          candidate.found(source, ++sizes[source.ordinal()], part);
        }
        candidate.onlyPart &= part;
        candidate.beforeNumber |= one.beforeNumber();
        taken.add(candidate);
      }
    }
    return taken;
  }
}

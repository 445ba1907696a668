package org.parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/// Small words that may stand between the noun of a compound verb and its light verb, where verbs
/// stand last: an object marker, «also», the auxiliary of the future.
final class InsideWords {

  static final String NO_FEATURE = "-";

  private final Map<String, String> features = new HashMap<>();

  /// @param words the folded words of a marker
  void addInside(List<String> words) {
    features.putIfAbsent(String.join(" ", words), NO_FEATURE);
  }

  /// What a marker of the same form says of the verb; only forms that stand inside verbs count.
  void addMeaning(String marker, List<String> words) {
    String feature =
        switch (marker) {
          case "future" -> "future";
          case "negation" -> "negated";
          default -> NO_FEATURE;
        };
    features.computeIfPresent(String.join(" ", words), (form, known) -> joined(known, feature));
  }

  static String joined(String one, String other) {
    if (one.equals(NO_FEATURE) || one.equals(other)) {
      return other;
    }
    return other.equals(NO_FEATURE) ? one : one + "," + other;
  }

  /// What the word at the token says of the verb around it, `-` for nothing; null where no such
  /// word stands there.
  @Nullable String at(Tokens tokens, int token) {
    String form = tokens.form(token);
    String alone = features.get(form);
    if (alone != null || features.isEmpty()) {
      return alone;
    }
    boolean first =
        token + 1 < tokens.size() && features.containsKey(form + " " + tokens.form(token + 1));
    boolean second = token > 0 && features.containsKey(tokens.form(token - 1) + " " + form);
    return first || second ? NO_FEATURE : null;
  }
}

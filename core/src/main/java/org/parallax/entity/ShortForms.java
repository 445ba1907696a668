package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/// The shorter forms by which a document may call somebody again: the last words of a name, the
/// first letters of a body. A form that two of them share belongs to neither.
final class ShortForms {

  private static final String SHARED = "";
  private static final int SHORTEST = 3;

  private final Map<String, String> owners = new HashMap<>();
  private int longest;

  /// Adds the ends of a person's name, of two words or more, and its beginning where people are
  /// called by that.
  void addPerson(String entity, List<String> words, boolean familyFirst) {
    for (int from = 1; from < words.size(); from++) {
      add(entity, words.subList(from, words.size()));
    }
    if (familyFirst && words.size() > 1) {
      add(entity, words.subList(0, 1));
    }
  }

  /// Adds the first letters of a body's name, with and without those of its small words.
  void addBody(String entity, Tokens tokens, int from, int to) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int token = from; token < to; token++) {
      if (tokens.isWord(token)) {
        String letter = tokens.form(token).substring(0, 1);
        all.append(letter);
        capitals.append(tokens.isCapitalized(token) ? letter : "");
      }
    }
    for (String letters : List.of(capitals.toString(), all.toString())) {
      if (letters.length() >= SHORTEST) {
        add(entity, List.of(letters));
      }
    }
  }

  void add(String entity, List<String> words) {
    String key = String.join(" ", words);
    String known = owners.putIfAbsent(key, entity);
    if (known != null && !known.equals(entity)) {
      owners.put(key, SHARED);
    }
    longest = Math.max(longest, words.size());
  }

  /// Whose short form the words are; null if nobody's or several's.
  @Nullable String owner(List<String> words) {
    String owner = owners.get(String.join(" ", words));
    return owner == null || owner.equals(SHARED) ? null : owner;
  }

  /// Whether several have it.
  boolean isShared(List<String> words) {
    return SHARED.equals(owners.get(String.join(" ", words)));
  }

  int longest() {
    return longest;
  }

  /// The folded words of a passage, without punctuation.
  static List<String> words(Tokens tokens, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (!tokens.isPunctuation(token)) {
        words.add(tokens.form(token));
      }
    }
    return words;
  }

  /// The words of a name in Chinese characters or kana: what stands between its dots; of others the
  /// same as `words`.
  static List<String> nameWords(Tokens tokens, int from, int to) {
    List<String> words = new ArrayList<>();
    boolean joined = false;
    for (int token = from; token < to; token++) {
      if (tokens.isPunctuation(token)) {
        joined = false;
        continue;
      }
      boolean character = Character.isIdeographic(tokens.text().codePointAt(tokens.start(token)));
      if (joined && character) {
        words.set(words.size() - 1, words.get(words.size() - 1) + " " + tokens.form(token));
      } else {
        words.add(tokens.form(token));
      }
      joined = character;
    }
    return words;
  }
}

package org.parallax.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The terms of one language by their words. A word of a text is a word of a term if it is the
/// same, or else if both begin alike and differ only in their endings.
///
/// May be shared by threads once filled; what it remembers of words never changes a result.
final class TermTable {

  /// Letters that a term may lose before an ending.
  private static final int LOST = 2;

  /// A term that stands for more things tells nothing.
  private static final int MOST_MEANINGS = 4;

  private static final int REMEMBERED = 100_000;
  private static final int[] NONE = {};

  private final Affixes affixes;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, int[]> stems = new HashMap<>();
  private final Map<List<String>, Set<String>> meanings = new LinkedHashMap<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Term>> byFirstWord = new HashMap<>();
  private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

  TermTable(Affixes affixes) {
    this.affixes = affixes;
  }

  void add(List<String> forms, String anchor) {
    if (!forms.isEmpty()) {
      meanings.computeIfAbsent(forms, f -> new LinkedHashSet<>()).add(anchor);
    }
  }

  /// A number word means that alone: the first value given counts.
  void addNumber(List<String> forms, int value) {
    if (!forms.isEmpty()) {
      numbers.putIfAbsent(forms, value);
    }
  }

  /// Makes the terms given ready to be found.
  TermTable filled() {
    numbers.forEach((forms, value) -> put(forms, List.of("n:" + value), value));
    meanings.forEach((forms, anchors) -> {
      if (anchors.size() <= MOST_MEANINGS && !numbers.containsKey(forms)) {
        put(forms, List.copyOf(anchors), 0);
      }
    });
    meanings.clear();
    numbers.clear();
    byFirstWord
        .values()
        .forEach(terms ->
            terms.sort((one, other) -> Integer.compare(other.words().length, one.words().length)));
    return this;
  }

  private void put(List<String> forms, List<String> anchors, int number) {
    int[] numbered = new int[forms.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = number(forms.get(i));
    }
    byFirstWord
        .computeIfAbsent(numbered[0], first -> new ArrayList<>())
        .add(new Term(numbered, anchors, number));
  }

  private int number(String word) {
    Integer known = words.get(word);
    if (known != null) {
      return known;
    }
    int number = words.size();
    words.put(word, number);
    for (int lost = 0; affixes.ending() > 0 && lost <= LOST; lost++) {
      if (word.length() - lost >= affixes.stem()) {
        stems.merge(word.substring(0, word.length() - lost), new int[] {number}, TermTable::joined);
      }
    }
    return number;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  int size() {
    return byFirstWord.values().stream().mapToInt(List::size).sum();
  }

  /// The terms that begin with that word, longest first.
  List<Term> beginningWith(int word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /// The words of terms that a folded word of a text may be.
  int[] candidates(String form) {
    int[] known = remembered.get(form);
    if (known == null) {
      known = compute(form);
      if (remembered.size() < REMEMBERED) {
        remembered.put(form, known);
      }
    }
    return known;
  }

  private int[] compute(String form) {
    int[] found = unprefixed(form);
    for (int i = 0; found.length == 0 && i < affixes.prefixes().size(); i++) {
      String prefix = affixes.prefixes().get(i);
      if (affixes.isPrefixed(form, prefix)) {
        found = unprefixed(form.substring(prefix.length()));
      }
    }
    return found;
  }

  private int[] unprefixed(String form) {
    Integer same = words.get(form);
    if (same != null) {
      return new int[] {same};
    }
    for (int ending = 0; ending <= affixes.ending(); ending++) {
      if (form.length() - ending < affixes.stem()) {
        break;
      }
      int[] alike = stems.get(form.substring(0, form.length() - ending));
      if (alike != null) {
        return alike;
      }
    }
    return NONE;
  }
}

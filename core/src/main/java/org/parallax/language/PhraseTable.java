package org.parallax.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Tokens;

/// Phrases by their words: a trie over numbered words, so that all phrases are matched in one pass.
final class PhraseTable {

  /// How a phrase must be written in capitals to match.
  enum Capitals {
    ANY,
    FIRST,
    ALL
  }

  /// What stands at the end of a phrase.
  ///
  /// @param pos the part of speech whose inflection it takes
  /// @param exact whether it takes no inflection at all
  record Entry(Sense sense, String pos, Capitals capitals, boolean exact) {}

  static final int ROOT = 0;
  static final int NONE = -1;

  private final Map<String, Integer> words = new HashMap<>();
  private final LongIntMap edges = new LongIntMap();
  private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));
  private int phrases;

  /// The number of a word, or -1 where no phrase holds it.
  int word(String form) {
    return words.getOrDefault(form, NONE);
  }

  /// Whether a word, given by its number, is a noun by itself.
  boolean hasNoun(int word) {
    int node = word == NONE ? NONE : next(ROOT, word);
    return node != NONE && at(node).stream().anyMatch(entry -> entry.pos().equals("n"));
  }

  int next(int node, int word) {
    return edges.get((long) node << 32 | word, NONE);
  }

  List<Entry> at(int node) {
    return entries.get(node);
  }

  int size() {
    return phrases;
  }

  /// @param forms the folded words, hyphens and the like left out
  void add(List<String> forms, Entry entry) {
    int node = ROOT;
    for (String form : forms) {
      Integer known = words.putIfAbsent(form, words.size());
      int word = known == null ? words.size() - 1 : known;
      long edge = (long) node << 32 | word;
      int next = edges.get(edge, NONE);
      if (next == NONE) {
        next = entries.size();
        entries.add(List.of());
        edges.put(edge, next);
      }
      node = next;
    }
    List<Entry> before = entries.get(node);
    if (node == ROOT || before.contains(entry)) {
      return;
    }
    if (before.isEmpty()) {
      entries.set(node, List.of(entry));
    } else {
      List<Entry> more = new ArrayList<>(before);
      more.add(entry);
      entries.set(node, List.copyOf(more));
    }
    phrases++;
  }

  /// How a phrase, given as the tokens of its form, is to be capitalised.
  static Capitals capitalsOf(Tokens form) {
    if (form.size() == 0 || !form.isCapitalized(0)) {
      return Capitals.ANY;
    }
    boolean acronym = form.size() == 1 && form.isAllCapitals(0) && form.form(0).length() > 1;
    return acronym ? Capitals.ALL : Capitals.FIRST;
  }
}

package org.parallax.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Forms by their letters: one look-up a letter, in a table of edges that are hashed by node and
/// letter. Not safe for writing by several threads; reading needs no lock.
final class WordTrie {

  private static final int FREE = -1;

  private long[] edges = new long[1024];
  private int[] targets = new int[1024];
  private int edgeCount;
  private final List<List<DateWord>> words = new ArrayList<>();

  /// Whether a form begins with that letter: most words of a text need no other look-up.
  private final long[] begins = new long[0x10000 / 64];

  WordTrie() {
    Arrays.fill(edges, FREE);
    words.add(List.of());
  }

  /// Adds a form; one that is there with the same meaning stays single.
  void add(DateWord word) {
    String form = word.form();
    if (form.isEmpty()) {
      return;
    }
    begins[form.charAt(0) >> 6] |= 1L << form.charAt(0);
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      int next = next(node, form.charAt(i));
      node = next != 0 ? next : grow(node, form.charAt(i));
    }
    List<DateWord> here = words.get(node);
    if (here.isEmpty()) {
      here = new ArrayList<>(2);
      words.set(node, here);
    }
    here.removeIf(old ->
        old.sign() == word.sign()
            && old.value() == word.value()
            && old.detail() == word.detail()
            && old.weak()
            && !word.weak());
    if (here.stream()
        .noneMatch(old ->
            old.sign() == word.sign()
                && old.value() == word.value()
                && old.detail() == word.detail())) {
      here.add(word);
    }
  }

  private int grow(int node, char c) {
    if (edgeCount * 2 > edges.length) {
      rehash();
    }
    words.add(List.of());
    put(key(node, c), words.size() - 1);
    edgeCount++;
    return words.size() - 1;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[oldEdges.length * 2];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (edges[slot] != FREE) {
      slot = slot + 1 & edges.length - 1;
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & edges.length - 1;
  }

  boolean mayBegin(char c) {
    return (begins[c >> 6] & 1L << c) != 0;
  }

  /// The node that a letter leads to, 0 if none.
  int next(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    while (edges[slot] != FREE) {
      if (edges[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & edges.length - 1;
    }
    return 0;
  }

  /// What the form that ends at a node means.
  List<DateWord> at(int node) {
    return words.get(node);
  }
}

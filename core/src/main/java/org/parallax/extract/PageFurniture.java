package org.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The page furniture of all languages in one trie of words. Immutable.
final class PageFurniture {

  static final int NONE = 0;
  static final int HAS = 1;
  static final int BEGINS = 2;
  static final int IS = 3;

  /// Blocks longer than this hold running text: only their beginning and end are looked at.
  private static final int LONG = 60;

  private static final int EDGE = 12;
  private static final int KINDS = Furniture.values().length;
  private static final String[] COLUMNS = {"kind", "match", "form"};

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();

    /// The weakest match that each kind asks for, plus one; 0 where no form of the kind ends here.
    private byte @Nullable [] kinds;
  }

  /// Knows nothing.
  static final PageFurniture NOTHING = new PageFurniture();

  private PageFurniture() {}

  PageFurniture(Knowledge knowledge) {
    Set<String> tags = new TreeSet<>(knowledge.languages());
    for (String tag : tags) {
      knowledge.table(tag, "page.tsv", COLUMNS).forEach(this::add);
    }
  }

  private void add(Row row) {
    Node node = root;
    List<String> words = Words.of(row.expect("form"), Integer.MAX_VALUE);
    if (words.isEmpty()) {
      throw row.bad("has a form without words");
    }
    for (String word : words) {
      node = node.next.computeIfAbsent(word, unseen -> new Node());
    }
    int match =
        switch (row.expect("match")) {
          case "has" -> HAS;
          case "begins" -> BEGINS;
          case "is" -> IS;
          default -> throw row.bad("has an unknown match");
        };
    if (node.kinds == null) {
      node.kinds = new byte[KINDS];
    }
    int kind = kind(row).ordinal();
    node.kinds[kind] = (byte) (node.kinds[kind] == 0 ? match : Math.min(match, node.kinds[kind]));
  }

  private static Furniture kind(Row row) {
    try {
      return Furniture.of(row.expect("kind"));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("has an unknown kind");
    }
  }

  /// For each kind how much of the passage it takes: {@link #NONE}, {@link #HAS}, {@link #BEGINS}
  /// or {@link #IS}.
  byte[] kinds(String text) {
    return kinds(Words.of(text, LONG + 1));
  }

  /// The same for the passage's first words.
  byte[] kinds(List<String> words) {
    byte[] found = new byte[KINDS];
    int reach = words.size() > LONG ? EDGE : words.size();
    int first = first(words);
    int last = last(words);
    int size = Math.min(words.size(), LONG + 1);
    for (int start = 0; start < reach; start++) {
      Node node = root;
      for (int i = start; i < size && node != null; i++) {
        node = node.next.get(words.get(i));
        if (node != null && node.kinds != null) {
          take(found, node.kinds, start > first ? HAS : i < last ? BEGINS : IS);
        }
      }
    }
    return found;
  }

  /// The first word that is no number: a form stands by itself also with numbers around it.
  private static int first(List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && words.get(first).equals("#")) {
      first++;
    }
    return first;
  }

  private static int last(List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && words.get(last).equals("#")) {
      last--;
    }
    return last;
  }

  private static void take(byte[] found, byte[] asked, int match) {
    for (int k = 0; k < found.length; k++) {
      if (asked[k] > 0 && match >= asked[k] && match > found[k]) {
        found[k] = (byte) match;
      }
    }
  }

  /// Whether the whole passage is of that kind.
  boolean is(String text, Furniture kind) {
    return kinds(text)[kind.ordinal()] == IS;
  }

  /// Whether the passage begins with a form of that kind.
  boolean leads(String text, Furniture kind) {
    return !text.isEmpty() && prefix(text, kind) > 0;
  }

  /// How many words at the beginning are of that kind, the longest form counting; 0 where none is.
  int prefix(String text, Furniture kind) {
    List<String> words = Words.of(text, EDGE);
    Node node = root;
    int longest = 0;
    for (int i = 0; i < words.size() && node != null; i++) {
      node = node.next.get(words.get(i));
      if (node != null && node.kinds != null && node.kinds[kind.ordinal()] > 0) {
        longest = i + 1;
      }
    }
    return longest;
  }
}

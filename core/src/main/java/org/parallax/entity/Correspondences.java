package org.parallax.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// How much it speaks for one name that two symbols stand against each other in two spellings: the
/// logarithm of how much more often they do so than by chance, learned from names that are known in
/// several scripts.
final class Correspondences {

  static final String ANY = "any";

  /// What speaks against symbols that never correspond.
  static final float NEVER = -4f;

  /// The weights for two writing systems.
  ///
  /// @param size of the alphabet
  /// @param of the weights, at `first * size + second`
  /// @param bestOfFirst the most that each symbol of the first system can meet in the second
  /// @param bestOfSecond the most that each symbol of the second system can meet in the first
  record Weights(int size, float[] of, float[] bestOfFirst, float[] bestOfSecond) {

    float at(int first, int second) {
      return of[first * size + second];
    }
  }

  /// What is special between two symbols of two systems.
  private record Special(int first, int second, float weight) {}

  private final Weights any;
  private final Map<String, List<Special>> special = new HashMap<>();

  /// Filled in when two systems first meet, for few of all pairs do in one collection.
  private final Map<String, Weights> byPair = new ConcurrentHashMap<>();

  Correspondences(Knowledge knowledge, Symbols symbols) {
    int size = symbols.size();
    float[] general = new float[size * size];
    Arrays.fill(general, NEVER);
    general[0] = 0;
    for (Row row :
        knowledge.table("scripts/correspondences.tsv", "systems", "first", "second", "weight")) {
      int first = symbol(row, "first", symbols);
      int second = symbol(row, "second", symbols);
      float weight = Float.parseFloat(row.expect("weight"));
      if (row.expect("systems").equals(ANY)) {
        general[first * size + second] = weight;
        general[second * size + first] = weight;
      } else {
        special
            .computeIfAbsent(row.get("systems"), fresh -> new ArrayList<>())
            .add(new Special(first, second, weight));
      }
    }
    any = weights(size, general);
  }

  /// Weights as given.
  Correspondences(int size, float[] any, Map<String, float[]> byPair) {
    this.any = weights(size, any);
    byPair.forEach((systems, weights) -> {
      int dash = systems.indexOf('-');
      this.byPair.put(systems, weights(size, weights));
      this.byPair.putIfAbsent(
          systems.substring(dash + 1) + "-" + systems.substring(0, dash),
          weights(size, turned(size, weights)));
    });
  }

  private static int symbol(Row row, String column, Symbols symbols) {
    try {
      return symbols.number(row.expect(column));
    } catch (IllegalArgumentException unknown) {
      throw row.bad(String.valueOf(unknown.getMessage()));
    }
  }

  private static float[] turned(int size, float[] weights) {
    float[] other = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      other[i % size * size + i / size] = weights[i];
    }
    return other;
  }

  private static Weights weights(int size, float[] of) {
    float[] first = new float[size];
    float[] second = new float[size];
    for (int i = size; i < of.length; i++) {
      first[i / size] = Math.max(first[i / size], of[i]);
      second[i % size] = Math.max(second[i % size], of[i]);
    }
    return new Weights(size, of, first, second);
  }

  /// The weights for two writing systems, those for any where nothing special is known of the two.
  Weights between(String first, String second) {
    return byPair.computeIfAbsent(
        first + "-" + second, pair -> weights(pair, second + "-" + first));
  }

  private Weights weights(String pair, String turned) {
    boolean known = special.containsKey(pair);
    List<Special> all = special.get(known ? pair : turned);
    if (all == null) {
      return any;
    }
    float[] weights = any.of.clone();
    int size = any.size;
    for (Special one : all) {
      weights[one.first * size + one.second] = one.weight;
    }
    return weights(size, known ? weights : turned(size, weights));
  }
}

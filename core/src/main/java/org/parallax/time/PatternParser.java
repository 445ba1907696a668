package org.parallax.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads patterns of symbols with `?`, `|`, parentheses and `@named` parts, and builds one
/// automaton of them all.
final class PatternParser {

  /// A non-deterministic automaton without cycles; state 0 begins all patterns.
  static final class Automaton {

    private final List<List<Integer>> free = new ArrayList<>();
    private final List<Map<Integer, List<Integer>>> moves = new ArrayList<>();
    private final Map<Integer, BitSet> closures = new LinkedHashMap<>();
    private final Map<Integer, Integer> accepting = new LinkedHashMap<>();

    private int state() {
      free.add(new ArrayList<>());
      moves.add(new LinkedHashMap<>());
      return free.size() - 1;
    }

    private void link(int from, int to) {
      free.get(from).add(to);
    }

    /// The states that can be reached from one without reading anything.
    BitSet closure(int state) {
      BitSet known = closures.get(state);
      if (known == null) {
        known = new BitSet();
        known.set(state);
        for (int next : free.get(state)) {
          known.or(closure(next));
        }
        closures.put(state, known);
      }
      return known;
    }

    /// The states that each class leads to, null where there are none.
    @Nullable BitSet[] steps(BitSet states) {
      @Nullable BitSet[] targets = new BitSet[LexemeClass.COUNT];
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        moves
            .get(state)
            .forEach((lexemeClass, ends) -> {
              BitSet target = targets[lexemeClass];
              if (target == null) {
                target = new BitSet();
                targets[lexemeClass] = target;
              }
              for (int end : ends) {
                target.or(closure(end));
              }
            });
      }
      return targets;
    }

    /// The first rule that ends at one of the states, -1 if none does.
    int accept(BitSet states) {
      int first = -1;
      for (int state = states.nextSetBit(0); state >= 0; state = states.nextSetBit(state + 1)) {
        int rule = accepting.getOrDefault(state, -1);
        first = rule >= 0 && (first < 0 || rule < first) ? rule : first;
      }
      return first;
    }
  }

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Automaton automaton = new Automaton();
  private String[] tokens = {};
  private int at;

  PatternParser() {
    automaton.state();
  }

  void define(String name, String pattern) {
    if (parts.putIfAbsent(name, expand(pattern)) != null) {
      throw new IllegalArgumentException(name + " is defined twice");
    }
  }

  /// Puts the named parts, which must be defined before, in the place of their names.
  private String expand(String pattern) {
    StringBuilder expanded = new StringBuilder();
    for (String token : split(pattern)) {
      if (token.startsWith("@")) {
        String part = parts.get(token);
        if (part == null) {
          throw new IllegalArgumentException(token + " is not defined");
        }
        expanded.append("( ").append(part).append(" ) ");
      } else {
        expanded.append(token).append(' ');
      }
    }
    return expanded.toString();
  }

  private static String[] split(String pattern) {
    return pattern
        .replace("(", " ( ")
        .replace(")", " ) ")
        .replace("|", " | ")
        .replace("?", " ? ")
        .strip()
        .split(" +");
  }

  void addRule(int number, String pattern) {
    tokens = split(expand(pattern));
    at = 0;
    int end = alternatives(0);
    if (at < tokens.length) {
      throw new IllegalArgumentException("cannot read " + tokens[at]);
    }
    automaton.accepting.merge(end, number, Math::min);
  }

  private int alternatives(int from) {
    int end = automaton.state();
    automaton.link(sequence(from), end);
    while (at < tokens.length && tokens[at].equals("|")) {
      at++;
      automaton.link(sequence(from), end);
    }
    return end;
  }

  private int sequence(int from) {
    int state = from;
    while (at < tokens.length && !tokens[at].equals("|") && !tokens[at].equals(")")) {
      int begin = automaton.state();
      automaton.link(state, begin);
      state = item(begin);
      if (at < tokens.length && tokens[at].equals("?")) {
        at++;
        automaton.link(begin, state);
      }
    }
    return state;
  }

  private int item(int from) {
    String token = tokens[at++];
    if (!token.equals("(")) {
      int end = automaton.state();
      for (int lexemeClass : LexemeClass.named(token)) {
        automaton.moves.get(from).computeIfAbsent(lexemeClass, c -> new ArrayList<>()).add(end);
      }
      return end;
    }
    int end = alternatives(from);
    if (at == tokens.length || !tokens[at++].equals(")")) {
      throw new IllegalArgumentException("a parenthesis is not closed");
    }
    return end;
  }

  Automaton automaton() {
    return automaton;
  }
}

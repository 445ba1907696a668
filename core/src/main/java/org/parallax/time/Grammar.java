package org.parallax.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The patterns of all rules as one deterministic automaton over [LexemeClass]es. Immutable.
final class Grammar {

  static final String FILE = "times/patterns.tsv";
  private static final String[] COLUMNS = {"rule", "reading", "numbers", "pattern"};
  static final int DEAD = -1;

  private final List<PatternRule> rules;

  /// The state that each state goes to by each class.
  private final int[][] transitions;

  /// The first rule that ends at each state, -1 if none does.
  private final int[] accepts;

  private Grammar(List<PatternRule> rules, int[][] transitions, int[] accepts) {
    this.rules = rules;
    this.transitions = transitions;
    this.accepts = accepts;
  }

  static Grammar load(Knowledge knowledge) {
    PatternParser parser = new PatternParser();
    List<PatternRule> rules = new ArrayList<>();
    for (Row row : knowledge.table(FILE, COLUMNS)) {
      try {
        if (row.expect("rule").startsWith("@")) {
          parser.define(row.get("rule"), row.expect("pattern"));
        } else {
          parser.addRule(rules.size(), row.expect("pattern"));
          rules.add(
              new PatternRule(
                  row.get("rule"),
                  Reading.named(row.expect("reading")),
                  words(row.get("numbers"))));
        }
      } catch (IllegalArgumentException wrong) {
        throw row.bad(String.valueOf(wrong.getMessage()));
      }
    }
    return determinize(parser.automaton(), rules);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static Grammar determinize(PatternParser.Automaton nfa, List<PatternRule> rules) {
    Map<BitSet, Integer> numbers = new LinkedHashMap<>();
    Deque<BitSet> open = new ArrayDeque<>();
    List<int[]> transitions = new ArrayList<>();
    List<Integer> accepts = new ArrayList<>();
    BitSet start = nfa.closure(0);
    numbers.put(start, 0);
    open.add(start);
    while (!open.isEmpty()) {
      BitSet state = open.remove();
      int[] next = new int[LexemeClass.COUNT];
      Arrays.fill(next, DEAD);
      @Nullable BitSet[] targets = nfa.steps(state);
      for (int lexemeClass = 0; lexemeClass < targets.length; lexemeClass++) {
        BitSet target = targets[lexemeClass];
        if (target != null) {
          next[lexemeClass] = numbers.getOrDefault(target, numbers.size());
          if (numbers.putIfAbsent(target, next[lexemeClass]) == null) {
            open.add(target);
          }
        }
      }
      transitions.add(next);
      accepts.add(nfa.accept(state));
    }
    return new Grammar(
        List.copyOf(rules),
        transitions.toArray(int[][]::new),
        accepts.stream().mapToInt(Integer::intValue).toArray());
  }

  int next(int state, int lexemeClass) {
    return transitions[state][lexemeClass];
  }

  @Nullable PatternRule accepted(int state) {
    return accepts[state] < 0 ? null : rules.get(accepts[state]);
  }

  /// Of two rules, the one that stands earlier in the file.
  int rank(int state) {
    return accepts[state];
  }

  List<PatternRule> rules() {
    return rules;
  }

  int size() {
    return transitions.length;
  }
}

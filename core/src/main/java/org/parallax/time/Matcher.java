package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the longest match of any rule that begins at a place. The work for one place is bounded.
final class Matcher {

  private static final PatternRule NAME = new PatternRule("name", Reading.NOTHING, List.of());
  private static final int MOST_STEPS = 300;
  private static final int MOST_LEXEMES = 16;

  private final Grammar grammar;
  private final LexemeReader reader;
  private final Lexeme[] path = new Lexeme[MOST_LEXEMES];
  private @Nullable Match best;
  private int bestRank;
  private int steps;

  Matcher(Grammar grammar, LexemeReader reader) {
    this.grammar = grammar;
    this.reader = reader;
  }

  /// @param lexemes what begins at that place
  @Nullable Match longest(List<Lexeme> lexemes) {
    best = null;
    steps = 0;
    follow(lexemes, 0, 0);
    return best;
  }

  private void follow(List<Lexeme> lexemes, int state, int depth) {
    for (int i = 0; i < lexemes.size() && steps < MOST_STEPS; i++) {
      Lexeme lexeme = lexemes.get(i);
      int next = grammar.next(state, lexeme.lexemeClass());
      if (next != Grammar.DEAD) {
        steps++;
        path[depth] = lexeme;
        accept(next, depth + 1);
        if (depth + 1 < MOST_LEXEMES) {
          follow(reader.at(Joints.skipSpaces(reader.text(), lexeme.end())), next, depth + 1);
        }
      }
    }
  }

  /// Of two matches of one passage, the one that is a whole expression, that is a date, of fewer
  /// parts, by the earlier rule.
  private boolean isBetter(PatternRule rule, int state, int depth, Match other) {
    boolean date = rule.reading() != Reading.NOTHING;
    boolean otherDate = other.rule().reading() != Reading.NOTHING;
    if (path[depth - 1].sign() == Sign.IDIOM || path[0].sign() == Sign.EVERY) {
      return true;
    }
    if (other.lexemes().getLast().sign() == Sign.IDIOM
        || other.lexemes().getFirst().sign() == Sign.EVERY) {
      return false;
    }
    int parts = other.lexemes().size();
    return date != otherDate
        ? date
        : depth < parts || depth == parts && grammar.rank(state) < bestRank;
  }

  private void accept(int state, int depth) {
    PatternRule rule = grammar.accepted(state);
    if (rule == null) {
      return;
    }
    int start = path[0].start();
    int end = path[depth - 1].end();
    int length = best == null ? -1 : best.end();
    boolean better =
        end > length || best != null && end == length && isBetter(rule, state, depth, best);
    if (better) {
      List<Lexeme> lexemes = new ArrayList<>(depth);
      for (int i = 0; i < depth; i++) {
        lexemes.add(path[i]);
      }
      boolean name = NameGuard.isName(rule, lexemes, reader);
      if (name || MatchGuard.allows(rule, lexemes, reader)) {
        best = new Match(name ? NAME : rule, List.copyOf(lexemes), start, end);
        bestRank = grammar.rank(state);
      }
    }
  }
}

package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Where on a line a day stands. Long stretches in which nothing happened are cut out, and where,
/// is told.
final class TimeScale {

  private static final int MOST_BREAKS = 4;
  private static final double GAP_SHARE = 0.12;
  private static final int SHORTEST_GAP_DAYS = 45;
  private static final int BREAK_WIDTH = 26;

  /// A stretch drawn to scale.
  ///
  /// @param first epoch day of its first happening
  /// @param last epoch day of its last happening
  /// @param pad days drawn before the first and after the last
  record Piece(long first, long last, double pad, double left, double right) {

    double perDay() {
      return (right - left) / (last - first + 2 * pad);
    }

    int x(double day) {
      return (int) Math.round(Math.clamp(left + (day - first + pad) * perDay(), left, right));
    }

    boolean single() {
      return first == last;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  /// @param days epoch days, ascending, at least one
  TimeScale(List<Long> days, int left, int right) {
    List<Integer> breaks = breaks(days);
    double[] weights = weights(days, breaks);
    double whole = 0;
    for (double weight : weights) {
      whole += weight;
    }
    double free = right - left - (double) breaks.size() * BREAK_WIDTH;
    double at = left;
    for (int i = 0; i <= breaks.size(); i++) {
      long first = days.get(i == 0 ? 0 : breaks.get(i - 1));
      long last = days.get((i == breaks.size() ? days.size() : breaks.get(i)) - 1);
      double width = free * weights[i] / whole;
      pieces.add(new Piece(first, last, Math.max(1, (last - first) * 0.05), at, at + width));
      at += width + BREAK_WIDTH;
    }
  }

  /// Positions in the list at which a new piece begins.
  private static List<Integer> breaks(List<Long> days) {
    long span = days.get(days.size() - 1) - days.get(0);
    double least = Math.max(SHORTEST_GAP_DAYS, span * GAP_SHARE);
    return IntStream.range(1, days.size())
        .boxed()
        .filter(i -> days.get(i) - days.get(i - 1) > least)
        .sorted(Comparator.comparing((Integer i) -> days.get(i - 1) - days.get(i)))
        .limit(MOST_BREAKS)
        .sorted()
        .toList();
  }

  /// A busy piece gets more room than a long one.
  private static double[] weights(List<Long> days, List<Integer> breaks) {
    double[] weights = new double[breaks.size() + 1];
    for (int i = 0; i < weights.length; i++) {
      int from = i == 0 ? 0 : breaks.get(i - 1);
      int to = i == breaks.size() ? days.size() : breaks.get(i);
      long distinct = days.subList(from, to).stream().distinct().count();
      weights[i] = 2 + 1.5 * (distinct - 1) + Math.sqrt(days.get(to - 1) - days.get(from));
    }
    return weights;
  }

  List<Piece> pieces() {
    return pieces;
  }

  int x(long day) {
    Piece piece = pieces.get(0);
    for (Piece next : pieces) {
      if (next.first() <= day) {
        piece = next;
      }
    }
    return piece.x(day + 0.5);
  }
}

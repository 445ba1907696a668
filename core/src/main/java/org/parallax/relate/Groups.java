package org.parallax.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// Disjoint groups of numbered things, joined step by step.
public final class Groups {

  private static final int COMPARED = 12;

  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();

  public Groups(int size) {
    group = new int[size];
    for (int at = 0; at < size; at++) {
      group[at] = at;
      members.add(new ArrayList<>(List.of(at)));
    }
  }

  public int of(int thing) {
    return group[thing];
  }

  public void join(int one, int other) {
    int into = Math.min(group[one], group[other]);
    int from = Math.max(group[one], group[other]);
    if (into != from) {
      for (int member : members.get(from)) {
        group[member] = into;
      }
      members.get(into).addAll(members.get(from));
      members.get(from).clear();
    }
  }

  /// The groups of more than one thing.
  List<List<Integer>> several() {
    return members.stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  /// How alike the members of two things' groups are on average, over the first members of large
  /// groups.
  public double average(int one, int other, ToDoubleBiFunction<Integer, Integer> alike) {
    List<Integer> first = members.get(group[one]);
    List<Integer> second = members.get(group[other]);
    double sum = 0;
    int count = 0;
    for (int a : first.subList(0, Math.min(COMPARED, first.size()))) {
      for (int b : second.subList(0, Math.min(COMPARED, second.size()))) {
        sum += alike.applyAsDouble(a, b);
        count++;
      }
    }
    return sum / count;
  }
}

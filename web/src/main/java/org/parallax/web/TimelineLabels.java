package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parallax.web.Timeline.Label;
import org.parallax.web.TimelineDrawing.Placed;

/// Finds room for the names of the weightiest happenings on one side of the axis: in lanes beyond
/// the stacks, no name on another and no line through a name.
final class TimelineLabels {

  private static final int LANES = 5;
  private static final int LANE_HEIGHT = 17;
  private static final double LETTER = 6.2;
  private static final int AIR = 10;

  private final Words words;
  private final int width;
  private final Map<Integer, Integer> heights;
  private final List<Placed> offered = new ArrayList<>();

  private record Name(Placed placed, String text, int left, int right, int lane) {}

  /// @param heights the stacks of this side, by their slot
  TimelineLabels(Words words, int width, Map<Integer, Integer> heights) {
    this.words = words;
    this.width = width;
    this.heights = heights;
  }

  void offer(Placed placed) {
    offered.add(placed);
  }

  private List<Name> names() {
    Comparator<Placed> byWeight =
        Comparator.comparing((Placed placed) -> -placed.happening().independent())
            .thenComparing(placed -> -placed.happening().tellings().size())
            .thenComparing(placed -> -Math.abs(placed.happening().type().score()));
    List<Name> set = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (Placed placed : offered.stream().sorted(byWeight).limit(200).toList()) {
      if (!named.contains(placed.x()) && place(placed, set)) {
        named.add(placed.x());
      }
    }
    return set;
  }

  private boolean place(Placed placed, List<Name> set) {
    String text =
        words.say("timeline.label", placed.happening().typeName(), placed.happening().between());
    int length = (int) Math.ceil(text.codePointCount(0, text.length()) * LETTER);
    int left = Math.clamp(placed.x() - length / 2, 4, Math.max(4, width - length - 4));
    for (int lane = 0; lane < LANES; lane++) {
      Name wanted = new Name(placed, text, left, left + length, lane);
      if (set.stream().noneMatch(other -> collide(wanted, other))) {
        set.add(wanted);
        return true;
      }
    }
    return false;
  }

  private static boolean collide(Name a, Name b) {
    if (a.lane == b.lane) {
      return a.left < b.right + AIR && b.left < a.right + AIR;
    }
    Name far = a.lane > b.lane ? a : b;
    Name near = a.lane > b.lane ? b : a;
    return far.placed.x() > near.left - AIR / 2 && far.placed.x() < near.right + AIR / 2;
  }

  /// The height that the lanes take.
  int room() {
    return names().stream().mapToInt(each -> (each.lane + 1) * LANE_HEIGHT).max().orElse(0);
  }

  /// @param base the edge of the band
  /// @param sign -1 above the band, 1 below it
  List<Label> labels(int base, int sign) {
    int highest = heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Label> labels = new ArrayList<>();
    for (Name each : names()) {
      int away = highest + 6 + each.lane * LANE_HEIGHT;
      int y = base + sign * away + (sign > 0 ? 12 : 0);
      Placed placed = each.placed;
      int top =
          heights.entrySet().stream()
              .filter(stack -> stack.getKey() * TimelineDrawing.SLOT == placed.x())
              .mapToInt(Map.Entry::getValue)
              .findFirst()
              .orElse(placed.to());
      labels.add(
          new Label(
              "#" + placed.happening().id(),
              each.text,
              "middle",
              (each.left + each.right) / 2,
              y,
              placed.x(),
              base + sign * top,
              base + sign * (away - 2)));
    }
    return labels;
  }
}

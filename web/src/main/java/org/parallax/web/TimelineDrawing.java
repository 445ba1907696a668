package org.parallax.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.time.Edtf;
import org.parallax.web.Timeline.Column;
import org.parallax.web.Timeline.Dot;
import org.parallax.web.Timeline.More;

/// Draws happenings on a time axis. Each stands on its day as a stack of tellings, the independent
/// ones large; those of one day stand on each other.
final class TimelineDrawing {

  private static final int MARGIN = 18;
  private static final int BAND = 38;

  /// Room at the upper and lower edge for the names of the two sides.
  private static final int STRIP = 14;

  static final int SLOT = 15;
  private static final int BEAD = 13;
  private static final int SPECK = 5;
  private static final int GAP = 7;
  private static final int HIGHEST_STACK = 150;

  /// Room for the number of those left out.
  private static final int MORE = 14;

  private static final int MOST_BEADS = 6;
  private static final int MOST_SPECKS = 6;

  private final Words words;
  private final Dates dates;
  private final int width;
  private final boolean labelled;

  /// @param labelled whether there is room for the names of happenings
  TimelineDrawing(Words words, Dates dates, int width, boolean labelled) {
    this.words = words;
    this.dates = dates;
    this.width = width;
    this.labelled = labelled;
  }

  /// One side of the axis.
  private static final class Side {
    final int sign;
    final Map<Integer, Integer> heights = new TreeMap<>();
    final Map<Integer, Integer> left = new TreeMap<>();
    final List<Placed> placed = new ArrayList<>();

    Side(int sign) {
      this.sign = sign;
    }

    int highest() {
      return heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
  }

  /// A happening with its place: distances from the band, counted away from it.
  record Placed(HappeningView happening, int x, int from, int to) {}

  /// @param happenings all of them dated, at least one
  Timeline draw(List<HappeningView> happenings) {
    List<Long> days = happenings.stream().map(each -> middle(date(each))).sorted().toList();
    TimeScale scale = new TimeScale(days, MARGIN, width - MARGIN);
    Side up = new Side(-1);
    Side down = new Side(1);
    for (HappeningView happening : happenings) {
      place(happening, scale, cooperative(happening) ? up : down);
    }
    return timeline(scale, spreads(happenings), up, down);
  }

  private static boolean cooperative(HappeningView happening) {
    return switch (happening.type().quad()) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> true;
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> false;
    };
  }

  private Timeline timeline(TimeScale scale, Map<Long, Long> spreads, Side up, Side down) {
    TimelineLabels above = new TimelineLabels(words, width, up.heights);
    TimelineLabels below = new TimelineLabels(words, width, down.heights);
    if (labelled) {
      up.placed.forEach(above::offer);
      down.placed.forEach(below::offer);
    }
    int bandTop = STRIP + Math.max(36, up.highest() + above.room() + 8);
    int bandBottom = bandTop + BAND;
    int height = bandBottom + Math.max(36, down.highest() + below.room() + 8) + STRIP;
    List<Column> columns = new ArrayList<>();
    List<More> more = new ArrayList<>();
    draw(up, bandTop, scale, columns, more);
    draw(down, bandBottom, scale, columns, more);
    List<Timeline.Label> labels = new ArrayList<>(above.labels(bandTop, -1));
    labels.addAll(below.labels(bandBottom, 1));
    return new Timeline(
        width,
        height,
        bandTop,
        bandBottom,
        new TimeTicks(dates).of(scale, spreads),
        breaks(scale),
        columns,
        labels,
        more);
  }

  private static List<Integer> breaks(TimeScale scale) {
    List<Integer> breaks = new ArrayList<>();
    for (int i = 1; i < scale.pieces().size(); i++) {
      double before = scale.pieces().get(i - 1).right();
      breaks.add((int) Math.round((before + scale.pieces().get(i).left()) / 2));
    }
    return breaks;
  }

  private void place(HappeningView happening, TimeScale scale, Side side) {
    int slot = Math.round(scale.x(middle(date(happening))) / (float) SLOT);
    int from = side.heights.getOrDefault(slot, GAP);
    int to =
        from
            + Math.min(MOST_BEADS, happening.independent()) * BEAD
            + Math.min(MOST_SPECKS, happening.folded()) * SPECK;
    if (side.left.containsKey(slot) || to > HIGHEST_STACK && from > GAP) {
      if (side.left.merge(slot, 1, Integer::sum) == 1) {
        side.heights.put(slot, from + MORE);
      }
      return;
    }
    side.heights.put(slot, to + GAP);
    side.placed.add(new Placed(happening, slot * SLOT, from, to));
  }

  private void draw(Side side, int base, TimeScale scale, List<Column> columns, List<More> more) {
    for (Placed placed : side.placed) {
      columns.add(column(placed, side.sign, base, scale));
    }
    side.left.forEach((slot, count) ->
        more.add(
            new More(
                words.say("timeline.more", count),
                slot * SLOT,
                base
                    + side.sign * (side.heights.getOrDefault(slot, MORE) - MORE)
                    + (side.sign > 0 ? 8 : 0))));
    columns.sort(
        Comparator.comparing(column -> column.dots().isEmpty() ? 0 : column.dots().get(0).x()));
  }

  private Column column(Placed placed, int sign, int base, TimeScale scale) {
    HappeningView happening = placed.happening();
    List<Dot> dots = new ArrayList<>();
    int at = placed.from();
    for (int i = 0; i < Math.min(MOST_BEADS, happening.independent()); i++, at += BEAD) {
      dots.add(new Dot(sign < 0 ? "o" : "d", placed.x(), base + sign * (at + BEAD / 2)));
    }
    for (int i = 0; i < Math.min(MOST_SPECKS, happening.folded()); i++, at += SPECK) {
      dots.add(new Dot("f", placed.x(), base + sign * (at + SPECK / 2)));
    }
    Edtf date = date(happening);
    String title =
        words.say(
            "timeline.title",
            happening.when(),
            happening.typeName(),
            happening.between(),
            happening.tally(),
            happening.statusName());
    boolean day = date.first().equals(date.last());
    return new Column(
        "#" + happening.id(),
        title,
        happening.tone(),
        happening.real(),
        day ? 0 : scale.x(date.first().toEpochDay()),
        day ? 0 : scale.x(date.last().toEpochDay()),
        base + sign * (placed.from() + BEAD / 2),
        dots);
  }

  private static Edtf date(HappeningView happening) {
    if (happening.date() == null) {
      throw new IllegalArgumentException(happening.id() + " has no date");
    }
    return happening.date();
  }

  /// For each day on which something stands, the widest of its dates.
  private static Map<Long, Long> spreads(List<HappeningView> happenings) {
    Map<Long, Long> spreads = new TreeMap<>();
    for (HappeningView each : happenings) {
      Edtf date = date(each);
      spreads.merge(middle(date), date.last().toEpochDay() - date.first().toEpochDay(), Math::max);
    }
    return spreads;
  }

  private static long middle(Edtf date) {
    return Math.floorDiv(date.first().toEpochDay() + date.last().toEpochDay(), 2L);
  }
}

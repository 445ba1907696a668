package org.parallax.web;

import java.util.List;
import org.parallax.web.TimeTicks.Tick;

/// A drawn time axis: what works together above it, what works against each other below. All
/// measures are pixels.
///
/// @param breaks where a stretch without happenings is cut out
/// @param bandTop upper edge of the band that holds the ticks
record Timeline(
    int width,
    int height,
    int bandTop,
    int bandBottom,
    List<Tick> ticks,
    List<Integer> breaks,
    List<Column> columns,
    List<Label> labels,
    List<More> more) {

  /// A happening.
  ///
  /// @param real whether it is told as having happened
  /// @param barFrom left end of the stretch it falls into, where its day is not known; else equal
  ///   to `barTo`
  record Column(
      String href,
      String title,
      String tone,
      boolean real,
      int barFrom,
      int barTo,
      int barY,
      List<Dot> dots) {}

  /// A telling.
  ///
  /// @param shape `o` independent on the cooperative side, `d` independent on the other, `f` folded
  record Dot(String shape, int x, int y) {}

  /// A happening's name, and the line that leads to it.
  record Label(
      String href, String text, String anchor, int x, int y, int lineX, int lineFrom, int lineTo) {}

  /// The number of happenings for which there was no room.
  record More(String text, int x, int y) {}
}

package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;

/// Results as a table for a terminal: columns of fixed widths, so that rows can be shown as they
/// come.
final class TableRows {
  private static final String GAP = "  ";

  private TableRows() {}

  static <T, R> ResultWriter<T> writer(View<T, R> view, int width) {
    List<Column<R>> shown = view.columns().stream().filter(column -> column.width() != 0).toList();
    int[] widths = widths(shown, width);
    List<String> names = shown.stream().map(Column::name).toList();
    return new ResultWriter<>(
        line(names, widths), result -> lines(shown, widths, view.rows().apply(result)));
  }

  private static <R> int[] widths(List<Column<R>> columns, int width) {
    int left = width - GAP.length() * (columns.size() - 1);
    int sharing = 0;
    for (Column<R> column : columns) {
      left -= Math.max(0, column.width());
      sharing += column.width() == Column.REST ? 1 : 0;
    }
    int share = Math.max(10, left / Math.max(1, sharing));
    return columns.stream()
        .mapToInt(column -> column.width() == Column.REST ? share : column.width())
        .toArray();
  }

  private static <R> String lines(List<Column<R>> columns, int[] widths, List<R> rows) {
    StringBuilder lines = new StringBuilder();
    for (R row : rows) {
      lines.append(line(columns.stream().map(column -> column.text(row)).toList(), widths));
    }
    return lines.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      fitted.add(Cell.fit(OneLine.of(cells.get(i)), widths[i]));
    }
    return String.join(GAP, fitted).stripTrailing() + "\n";
  }
}

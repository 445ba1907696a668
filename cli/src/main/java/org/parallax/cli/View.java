package org.parallax.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// How a command shows its results.
///
/// @param line a result as a line of JSON
/// @param rows a result as rows of a table
record View<T, R>(Function<T, String> line, Function<T, List<R>> rows, List<Column<R>> columns) {
  /// For results that are a row each.
  static <T> View<T, T> ofRows(Function<T, String> line, List<Column<T>> columns) {
    return new View<>(line, List::of, columns);
  }

  /// The writer of results in that format.
  ///
  /// @param width of the terminal, asked for tables alone
  ResultWriter<T> writer(ResultFormat format, IntSupplier width) {
    return switch (format) {
      case jsonl -> new ResultWriter<>("", result -> line.apply(result) + "\n");
      case csv -> CsvRows.writer(this);
      case table -> TableRows.writer(this, width.getAsInt());
    };
  }
}

package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of results.
///
/// @param width on a terminal, in cells; 0 where only files show it, {@link #REST} where it takes
///   the space that is left
/// @param value what it holds for a row, null for nothing
record Column<R>(String name, int width, Function<R, @Nullable Object> value) {
  static final int REST = -1;

  static <R> Column<R> fixed(String name, int width, Function<R, @Nullable Object> value) {
    return new Column<>(name, width, value);
  }

  static <R> Column<R> rest(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, REST, value);
  }

  /// Left out on a terminal.
  static <R> Column<R> file(String name, Function<R, @Nullable Object> value) {
    return new Column<>(name, 0, value);
  }

  String text(R row) {
    Object found = value.apply(row);
    return switch (found) {
      case null -> "";
      case Iterable<?> several -> String.join("; ", strings(several));
      default -> found.toString();
    };
  }

  private static Iterable<String> strings(Iterable<?> several) {
    List<String> texts = new ArrayList<>();
    several.forEach(one -> texts.add(String.valueOf(one)));
    return texts;
  }
}

package org.parallax.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a step made of an item: a result, or the complaint that it failed. A fault met in one
/// document must not cost the others.
///
/// @param result null where it failed
/// @param complaint null where it did not
record Outcome<T>(@Nullable T result, @Nullable String complaint) {

  static <I, T> Outcome<T> of(I item, Function<I, T> step, Function<I, String> name) {
    try {
      return new Outcome<>(step.apply(item), null);
    } catch (OutOfMemoryError full) {
      return new Outcome<>(
          null, name.apply(item) + ": needs more memory: set PARALLAX_OPTIONS=-Xmx8g or more");
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome<>(
          null,
          name.apply(item) + ": left out after an internal error, please report it: " + fault);
    }
  }

  void deliver(Consumer<T> results, ErrorReporter errors) {
    if (complaint != null) {
      errors.report(complaint);
    } else if (result != null) {
      results.accept(result);
    }
  }
}

package org.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.Parallax;
import org.parallax.annotate.Annotations;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;
import org.parallax.sources.InputResolver;
import org.parallax.sources.Limits;
import org.parallax.sources.http.AddressGuard;

/// One run of a command: reads its inputs, does a step for each document on several threads, tells
/// what went wrong.
final class Reading {
  private final Streams streams;
  private final ErrorReporter errors;
  private final Progress progress;
  private final int threads;
  private final Knowledge knowledge;
  private final Parallax parallax;

  Reading(ReadingOptions options, Streams streams, ErrorReporter errors) {
    this.streams = streams;
    this.errors = errors;
    this.progress = new Progress(errors, streams.errIsTerminal() && !options.quiet());
    this.threads = options.threads();
    this.knowledge = options.knowledge();
    this.parallax = Parallax.with(knowledge);
  }

  Parallax parallax() {
    return parallax;
  }

  /// Does the step for each document, and hands on the results in the order of the documents.
  void each(
      List<String> inputs, BiFunction<Parallax, Document, String> step, Consumer<String> results) {
    documents(inputs, null, step, results);
  }

  /// The annotations of all documents.
  ///
  /// @param leftOut a file that is passed over, or null
  List<Annotations> annotations(List<String> inputs, @Nullable Path leftOut) {
    List<Annotations> read = new ArrayList<>();
    documents(inputs, leftOut, Parallax::annotate, read::add);
    return read;
  }

  private <T> void documents(
      List<String> inputs,
      @Nullable Path leftOut,
      BiFunction<Parallax, Document, T> step,
      Consumer<T> results) {
    InputResolver resolver =
        new InputResolver(
            knowledge, Limits.STANDARD, AddressGuard.PUBLIC, streams.in(), errors::report);
    if (leftOut != null) {
      resolver.leaveOut(leftOut);
    }
    inOrder(
        document -> step.apply(parallax, document),
        Document::id,
        results,
        sink -> resolver.read(inputs, sink),
        Reading::weight);
  }

  /// Does the step for each item that the source gives.
  ///
  /// @param name of an item, for complaints
  /// @param weight of an item: how much memory it takes, roughly, in `char`s
  <I, T> void inOrder(
      Function<I, T> step,
      Function<I, String> name,
      Consumer<T> results,
      Consumer<Consumer<I>> source,
      Function<I, Long> weight) {
    Consumer<Outcome<T>> counted =
        outcome -> {
          progress.advance();
          outcome.deliver(results, errors);
        };
    try (OrderedPipeline<I, Outcome<T>> pipeline =
        new OrderedPipeline<>(threads, item -> Outcome.of(item, step, name), counted)) {
      source.accept(item -> pipeline.accept(item, weight.apply(item)));
      pipeline.finish();
    } finally {
      errors.erase();
    }
  }

  private static long weight(Document document) {
    return length(document.html()) + length(document.text());
  }

  private static long length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}

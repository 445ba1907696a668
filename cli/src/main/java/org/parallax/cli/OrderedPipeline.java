package org.parallax.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same to many items on several threads and hands the results on in the order of the
/// items, so that the number of threads does not show. Few items are under way at a time, however
/// many come.
final class OrderedPipeline<I, O> implements AutoCloseable {
  private static final int ITEMS_PER_THREAD = 32;
  private static final int MAX_ITEMS = 256;

  /// The sum of the weights of items under way, but for one that is heavier alone.
  private static final long MAX_WEIGHT = 64L << 20;

  private final Function<I, O> step;
  private final Consumer<O> results;
  private final ExecutorService workers;
  private final int maxItems;
  private final Queue<Item<O>> underWay = new ArrayDeque<>();
  private long weight;

  private record Item<O>(Future<O> result, long weight) {}

  /// @param step done on any thread
  /// @param results told on the thread that calls this object
  OrderedPipeline(int threads, Function<I, O> step, Consumer<O> results) {
    this.step = step;
    this.results = results;
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    this.maxItems = Math.min(MAX_ITEMS, threads * ITEMS_PER_THREAD);
  }

  /// @param itemWeight how much memory it takes, roughly, in `char`s
  void accept(I item, long itemWeight) {
    while (!underWay.isEmpty() && (isFull(itemWeight) || underWay.element().result().isDone())) {
      deliver();
    }
    underWay.add(new Item<>(workers.submit(() -> step.apply(item)), itemWeight));
    weight += itemWeight;
  }

  private boolean isFull(long itemWeight) {
    return underWay.size() >= maxItems || weight + itemWeight > MAX_WEIGHT;
  }

  /// Waits for what is under way.
  void finish() {
    while (!underWay.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    Item<O> first = underWay.remove();
    weight -= first.weight();
    try {
      results.accept(first.result().get());
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}

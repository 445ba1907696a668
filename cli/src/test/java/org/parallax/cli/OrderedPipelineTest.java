package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPipelineTest {
  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> results = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    List<Integer> pauses = IntStream.range(0, 300).map(i -> random.nextInt(2000)).boxed().toList();
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(4, i -> slow(i, pauses.get(i)), results::add)) {
      IntStream.range(0, 300).forEach(i -> pipeline.accept(i, 1));
      pipeline.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 300).boxed().toList());
  }

  private static int slow(int item, int pause) {
    long until = System.nanoTime() + pause * 1000L;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return item;
  }

  @Test
  void fewItemsAreUnderWayAtATime() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedPipeline<Integer, Integer> pipeline =
        new OrderedPipeline<>(2, i -> i, done -> underWay.decrementAndGet())) {
      for (int i = 0; i < 10_000; i++) {
        pipeline.accept(i, 1 << 20);
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      }
      pipeline.finish();
    }
    assertThat(most.get()).isLessThanOrEqualTo(65);
    assertThat(underWay.get()).isZero();
  }
}

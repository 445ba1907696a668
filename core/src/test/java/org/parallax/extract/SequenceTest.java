package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceTest {

  @Test
  void keepsOneDoubtfulElementWithItsNeighbours() {
    assertThat(Sequence.best(new double[] {3, -0.2, 3}, 1)).containsExactly(true, true, true);
    assertThat(Sequence.best(new double[] {-3, 0.2, -3}, 1)).containsExactly(false, false, false);
  }

  @Test
  void changesWhereTheEvidenceIsStrong() {
    assertThat(Sequence.best(new double[] {-3, 4, 4, -5}, 1))
        .containsExactly(false, true, true, false);
    assertThat(Sequence.best(new double[] {}, 1)).isEmpty();
  }
}

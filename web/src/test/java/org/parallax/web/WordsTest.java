package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words words = new Words();

  @Test
  void countsInTheRightNumber() {
    assertThat(words.say("tally", 1, 1)).isEqualTo("1 telling");
    assertThat(words.say("tally", 1, 4)).isEqualTo("1 independent of 4 tellings");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatThrownBy(() -> words.say("no.such")).hasMessageContaining("no.such");
  }

  @Test
  void countriesAreCalledByNameAndOthersAsGiven() {
    Parties parties = new Parties(words);
    assertThat(parties.names(List.of("RUS", "IRN", "Hamas")))
        .containsExactly("Russia", "Iran", "Hamas");
  }

  @Test
  void anchorsAreStableAndNeverCollide() {
    Anchors anchors = new Anchors();
    assertThat(anchors.takeDocument("page-1")).isEqualTo("d-page-1");
    assertThat(anchors.takeDocument("https://a.example/x?y")).startsWith("d-https-a-example-x-y");
    assertThat(anchors.takeDocument("page-1")).isEqualTo("d-page-1.2");
    assertThat(anchors.document("page-1")).isEqualTo("d-page-1");
  }
}

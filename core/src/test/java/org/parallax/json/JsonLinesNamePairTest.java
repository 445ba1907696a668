package org.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonLinesNamePairTest {
  @Test
  void theAnswerRepeatsTheLineAndEndsWithTheScore() {
    JsonLinesNamePair pair =
        JsonLinesNamePair.read(
            "{\"id\": 4, \"a\": \"Ana\", \"b\": \"Анна\", \"more\": [1.50, {}], \"score\": 9}");
    assertThat(pair.withScore(0.25))
        .isEqualTo("{\"id\":4,\"a\":\"Ana\",\"b\":\"Анна\",\"more\":[1.50,{}],\"score\":0.25}");
  }

  @Test
  void languagesMayBeGiven() {
    JsonLinesNamePair pair =
        JsonLinesNamePair.read("{\"a\":\"x\",\"b\":\"y\",\"a_language\":\"fa\"}");
    assertThat(pair.aLanguage()).isEqualTo("fa");
    assertThat(pair.bLanguage()).isNull();
  }

  @Test
  void aMissingNameIsSaid() {
    assertThatThrownBy(() -> JsonLinesNamePair.read("{\"a\":\"x\"}"))
        .hasMessage("has no field \"b\"");
  }
}

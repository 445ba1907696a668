package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-05, 2024-04-05, 2024-04-05",
    "2024-04-01, 2024-04-30, 2024-04",
    "2024-01-01, 2024-12-31, 2024",
    "1990-01-01, 1999-12-31, 199X",
    "2024-04-08, 2024-04-14, 2024-W15",
    "2024-04-01, 2024-06-30, 2024-04/2024-06",
    "2024-04-05, 2024-05-04, 2024-04-05/2024-05-04",
    "1901-01-01, 2000-12-31, 1901/2000"
  })
  void equalPeriodsHaveEqualTexts(LocalDate first, LocalDate last, String text) {
    assertThat(Edtf.covering(first, last).text()).isEqualTo(text);
  }

  @Test
  void aPeriodCannotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Edtf("x", LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

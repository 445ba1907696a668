package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.document.Published;
import org.parallax.knowledge.Knowledge;

class DateReaderTest {

  private static final DateReader READER = new DateReader(new TimeTagger(Knowledge.standard()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Thứ hai, 10/6/2024 16:05 PM - 3 bình luận | 2024-06-10T16:05",
            "fa | ۲۱ خرداد ۱۴۰۳، ۰۹:۰۵ | 2024-06-10T09:05",
        "en | Published June 10, 2024 3:05 pm | 2024-06-10T15:05",
            "en | 2024-06-10T15:05:00+02:00 | 2024-06-10T15:05+02:00",
        "en | Mon 10 Jun 2024 12:05 AM | 2024-06-10T00:05",
            "en | Updated June 10, 2024 15:05 (GMT+7) | 2024-06-10T15:05+07:00",
        "de | 10.06.2024, 18.30 Uhr | 2024-06-10T18:30",
            "zh | 2024年6月10日 下午3:05 | 2024-06-10T15:05",
        "ar | الاثنين 10 حزيران 2024 - 14:05 | 2024-06-10T14:05",
            "ru | 10 июня 2024, 14:05 | 2024-06-10T14:05",
        "fr | Publié le 10 juin 2024 | 2024-06-10"
      })
  void readsTheLineInWhichAPageStatesItsDate(String language, String line, String published) {
    assertThat(READER.readDateLine(line, language).map(Published::toString)).contains(published);
  }

  @Test
  void readsNothingFromALineWithoutAFullDate() {
    assertThat(READER.readDateLine("Posted yesterday in Sport", "en")).isEqualTo(Optional.empty());
    assertThat(READER.readDateLine("4 min read", "en")).isEqualTo(Optional.empty());
  }
}

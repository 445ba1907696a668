package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static String read(String language, String text, boolean monthFirst) {
    return new DateReader(new MonthNames(List.of(language, "en")), monthFirst)
        .read(text)
        .map(Object::toString)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|March 4, 2021 5:07 PM EST|2021-03-04T17:07",
        "en|4 March 2021|2021-03-04",
        "en|Thu, 4 Mar 2021 17:07:00 +0100|2021-03-04T17:07+01:00",
        "de|4. März 2021, 17:07 Uhr|2021-03-04T17:07",
        "fr|Publié le 4 févr. 2021 à 17h07|2021-02-04T17:07",
        "es|4 de marzo de 2021|2021-03-04",
        "ru|4 марта 2021 г.|2021-03-04",
        "vi|Ngày 4 tháng 3 năm 2021|2021-03-04",
        "fa|۱۴ اسفند ۱۳۹۹|2021-03-04",
        "fa|۱۳۹۹/۱۲/۱۴|2021-03-04",
        "ar|4 مارس 2021|2021-03-04",
        "zh|2021年3月4日 17:07|2021-03-04T17:07",
        "ko|2021년 3월 4일|2021-03-04",
        "hu|2021. március 4.|2021-03-04",
        "th|4 มีนาคม 2564|2021-03-04",
        "de|04.03.2021|2021-03-04",
        "de|04.03.21|2021-03-04",
        "vi|17:07 04/03/2021|2021-03-04T17:07",
      })
  void readsDatesAsNewspapersWriteThem(String language, String text, String date) {
    assertThat(read(language, text, false)).isEqualTo(date);
  }

  @Test
  void takesTheOrderOfDayAndMonthFromThePlace() {
    assertThat(read("en", "03/04/2021", true)).isEqualTo("2021-03-04");
    assertThat(read("en", "03/04/2021", false)).isEqualTo("2021-04-03");
    assertThat(read("en", "25/04/2021", true)).isEqualTo("2021-04-25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 March",
        "March 2021",
        "31/02/2021",
        "1.234.567",
        "call 020 7946 0958",
        "v2.10.4",
        "version 10-11",
        "12:30"
      })
  void readsNoDateWhereThereIsNone(String text) {
    assertThat(read("en", text, true)).isEqualTo("none");
  }
}

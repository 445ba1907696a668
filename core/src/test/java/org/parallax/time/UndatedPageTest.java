package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.document.PublishedRange;
import org.parallax.knowledge.Knowledge;

/// What pages without a date tell of days, and what they leave open.
class UndatedPageTest {

  private static final TimeTagger TAGGER = new TimeTagger(Knowledge.standard());

  private static String values(String text, String language) {
    return values(TAGGER.tag(text, language, null));
  }

  private static String values(List<TimeMention> mentions) {
    return String.join(" ", mentions.stream().map(mention -> mention.value().text()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mill burned in 1850. Last year it was rebuilt. | 1850",
        "pt | Foi um poeta do século XX. Neste ano saiu outro livro, em maio. | 1901/2000",
        "ru | Мост построен в 2009 году. В прошлом году его закрыли. | 2009",
        "hi | पुल 2009 में बना था। पिछले साल वह बंद हुआ। | 2009"
      })
  void lastYearHangsOnNoOtherDate(String language, String text, String values) {
    assertThat(values(text, language)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Ông làm thị trưởng từ tháng 1/2010. Hai ngày sau ông từ chức. | 2010-01",
        "zh | 他在1930年代来到城里。一星期后离开了。 | 193X",
        "ar | بدأ النزاع في القرن التاسع عشر وانتهى بعد خمس سنوات. | 1801/1900",
        "de | Sie wurde 1950 gebaut. Am 4. Mai 1952 brannte sie, zwei Tage später war sie weg. "
            + "| 1950 1952-05-04 1952-05-06"
      })
  void daysAreCountedFromDaysOnly(String language, String text, String values) {
    assertThat(values(text, language)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Seit 1997 ist der 2. Februar ein Feiertag der Fischer. | 1997",
        "es | El alcalde, que gobierna desde 1994, fue reelegido el 9 de agosto. | 1994",
        "fr | Depuis 1994 le maire est réélu, le 9 août encore. | 1994",
        "en | In 1994 the mayor was elected on August 9. | 1994 1994-08-09"
      })
  void whatLastsSinceAYearIsNotOfThatYear(String language, String text, String values) {
    assertThat(values(text, language)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ships were seized on 25 November 2018. In September the crew went home. "
            + "| 2018-11-25",
        "en | The ships were seized on 25 March 2018. In September the crew went home. "
            + "| 2018-03-25 2018-09",
        "hu | A híd 2018. június 4-én nyílt meg, és június 10-én, szerdán bezárt. | 2018-06-04"
      })
  void aYearIsLentForwardAndByAgreementOfWeekdays(String language, String text, String values) {
    assertThat(values(text, language)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Im Jahr 2019 fiel der Gewinn auf 4 Taler. Er war halb so hoch wie im Vorjahr. | 2019",
        "en | Sales fell in 2019. They were higher two years earlier. | 2019",
        "es | Cayó en 2019 y había subido un año antes. | 2019 2018"
      })
  void comparisonsHangOnTheirSentence(String language, String text, String values) {
    assertThat(values(text, language)).isEqualTo(values);
  }

  @Test
  void theBeginningOfASpanIsNoDayToHangOn() {
    assertThat(values("The survey ran from May 4 to June 8, 2013. That day the mayor left.", "en"))
        .isEqualTo("2013-05-04 2013-06-08");
  }

  @Test
  void theEndOfASpanFollowsItsBeginning() {
    PublishedRange range = new PublishedRange(LocalDate.of(2020, 5, 1), null, List.of("a term"));
    String text = "从2020年1月20日到9月30日共有五条，5月1日又有一条。";
    assertThat(values(TAGGER.tag(text, "zh", null, range))).startsWith("2020-01-20 2020-09-30");
  }

  @Test
  void aDayThatNamesAnEventHasNoYear() {
    PublishedRange range = new PublishedRange(LocalDate.of(2021, 6, 4), null, List.of("a term"));
    String text = "They met in 2020 and 2021, long after the June 4 revolt in the port.";
    assertThat(values(TAGGER.tag(text, "en", null, range))).isEqualTo("2020 2021");
  }

  @Test
  void laterYearsShowThatABoundIsLongGone() {
    PublishedRange range = new PublishedRange(LocalDate.of(1945, 8, 6), null, List.of("a date"));
    String text = "The rocket, built since 1983, flew on Saturday, August 25, unlike that of 1945.";
    assertThat(values(TAGGER.tag(text, "en", null, range))).isEqualTo("1983 1945");
  }
}

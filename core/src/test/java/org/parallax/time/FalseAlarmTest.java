package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.document.PublishedRange;
import org.parallax.knowledge.Knowledge;

/// What looks like a date, or like another date than it is.
class FalseAlarmTest {

  private static final TimeTagger TAGGER = new TimeTagger(Knowledge.standard());
  private static final LocalDate REFERENCE = LocalDate.of(2024, 6, 12);

  /// Follows each text, so that none is so short that it is read as a lone expression.
  private static final String REST = "\n" + "- ".repeat(80);

  private static List<String> values(String text, String language) {
    return values(TAGGER.tag(text + REST, language, REFERENCE));
  }

  private static List<String> values(List<TimeMention> mentions) {
    return mentions.stream().map(mention -> mention.value().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The gate opens at 6 p.m. and closes at 9 p.m.",
        "en | Saturday nights are loud, and the shop is shut on Sundays.",
        "en | The guild moved its site to Monday.com, said the clerk.",
        "en | The doctor wrote for Gardening Today, a magazine.",
        "en | JANUARY was founded by two surfers.",
        "en | Day 2 was quiet, and Day 3 was worse.",
        "en | Seventy-two years later the ship was found.",
        "en | Multiply by 1.2 and add it.",
        "en | A screen of 1920 x 1080 points lit up.",
        "en | Call 0800 1971 329 for help.",
        "en | Pay the rest three days prior to the wedding.",
        "en | We walked home on a Friday.",
        "en | The lake stays closed until Friday.",
        "de | Sie kamen vor 2500 Jahren hierher.",
        "de | Der Zug fuhr mit einer Geschwindigkeit von 1230 Metern.",
        "de | Am Freitag spielt der Verein gegen den Meister.",
        "de | Montags und an Samstagen ist geschlossen.",
        "es | Abre los lunes y los martes.",
        "es | Julio Pereda abrió la puerta.",
        "it | Il museo apre il lunedì e la domenica.",
        "fa | او هفت روز قبل از جشن رسید.",
        "ar | يفتح المتجر أيام السبت والأحد.",
        "ja | 定休日：水曜日",
        "ja | 祭りは2日間続いた。",
        "zh | 每逢周六开放。",
        "ko | 기금이 모였다.",
        "pl | Do koalicji weszła partia Wyspa 2050.",
        "ru | В списке 1967 человек.",
        "es | Firmaron 1967 personas.",
        "de | Die Richtlinie 2014/79/EU gilt.",
        "id | Surat itu bernomor BA/17/OPS./2019.",
        "it | Il comunicato n. 03/2020 è breve.",
        "en | The poll of 2047 registered sailors was short.",
        "en | Set start = date(2019, 5, 1) and run.",
        "en | It dates from half a year later.",
        "en | He said that half of it was gone.",
        "de | In Anno 1800 baut man Inseln.",
        "de | Für Julia Becker war es spät.",
        "de | Das läuft unter Win 2003 und Windows 2008.",
        "de | Schon im 6. Jahrhundert v. Chr. wuchs Wein.",
        "es | La escuela queda en Campo de Mayo.",
        "zh | 这位诗人十月革命后离开。",
        "zh | 他时隔四年后回来。",
        "zh | 14岁那年他学琴。",
        "ja | 設定の翌日から動く。",
        "vi | Cổ phiếu tăng phiên thứ 7 liên tiếp.",
        "vi | Luật được bàn tại kỳ họp thứ 5.",
        "ru | На сцене пел Уикенд.",
        "vi | Trẻ em ngày nay đọc ít."
      })
  void tellsNoDateWhereNoDayIsMeant(String language, String text) {
    assertThat(values(text, language)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Er kam letzten Freitag, dem 7. Juni, an. | 2024-06-07",
        "de | Offen am 3. Juli, 5. September und 7. Dezember. | 2024-07-03 2024-09-05 2024-12-07",
        "en | They left on 27-Feb for good. | 2024-02-27",
        "en | It runs July 3-August 8 next year. | 2025-07-03 2025-08-08",
        "en | It fell on Dec. 18, a Monday, and rose. | 2023-12-18",
        "pt | Ele chegou na sexta-feira (7) cedo. | 2024-06-07",
        "es | El pasado 21 de agosto cerró la tienda. | 2023-08-21",
        "tr | Köprü 1980'lerde yapıldı. | 198X",
        "en | From 2000 to 2005 it rained, less so between 2000 and 2003. | 2000 2005 2000 2003",
        "de | In der Saison 2018/19 und von 1992-97 fiel Schnee. | 2018/2019 1992/1997",
        "en | The 2011/12 season was long. | 2011/2012",
        "id | Rapat digelar Senin (10 / 6 / 2024) di balai. | 2024-06-10",
        "id | Kota itu tumbuh pada tahun 1980-an. | 198X",
        "vi | Hội chợ mở từ ngày 6 đến 8/5/2024. | 2024-05-06 2024-05-08",
        "de | Er schrieb es am July 20, 2023 so. | 2023-07-20",
        "gu | સભા Mar 28, 2020 ના રોજ હતી. | 2020-03-28",
        "fr | Ils ont fermé en juin 12 fermes. | 2024-06",
        "en | The net was back as of 4 November 02: 00 GMT. | 2023-11-04",
        "zh | 演出日期：2017-06-23、24。 | 2017-06-23",
        "zh | 他们在 20 世纪 30 年代离开。 | 193X",
        "fa | جاده در دهه نود و دههٔ ۱۳۶۰ ساخته شد. | 2011-03-21/2021-03-20 1981-03-21/1991-03-20",
        "fa | جاده در سال ۱۹۸۵ و دهه نود ساخته شد. | 1985 199X",
        "de | Am 27. Januar seit 1996 ruht die Arbeit. | 2024-01-27 1996",
        "hi | मंत्री कल यहाँ आए थे। | 2024-06-11",
        "hi | मंत्री कल दिल्ली जाएंगे। | 2024-06-13",
        "am | ድልድዩ በ2011 ተዘጋ። | 2018-09-11/2019-09-11",
        "am | ስብሰባው ሰኔ 3 ቀን 2016 ዓ.ም. ተካሄደ። | 2024-06-10"
      })
  void readsTheWholeExpression(String language, String text, String values) {
    assertThat(String.join(" ", values(text, language))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Im Jahr 2019 fielen 4 Tonnen an, eine mehr als im Vorjahr. | 2019 2018",
        "en | Sales in May 2019 fell against the previous month. | 2019-05 2019-04",
        "pl | W marcu 2021 stopa była niższa niż w poprzednim miesiącu. | 2021-03 2021-02",
        "fr | Le 4 mai 2019 le barrage a cédé. Le lendemain il pleuvait. | 2019-05-04 2019-05-05",
        "zh | 2019年5月4日大坝决口。两天后市长辞职。 | 2019-05-04 2019-05-06"
      })
  void hangsOnTheLastDateMentioned(String language, String text, String values) {
    assertThat(String.join(" ", values(text, language))).isEqualTo(values);
  }

  @Test
  void programmesMeanTheirOwnDay() {
    String halls = "Hall A: 2 p.m. Hall B: 4 p.m. Hall C: 6 p.m. Hall D: 8 p.m. Hall E: 9 p.m.";
    assertThat(values("Today in town. " + halls, "en")).hasSize(6).containsOnly("2024-06-12");
    assertThat(values(halls, "en")).isEmpty();
  }

  @Test
  void aRumourOfThePastIsNoPlan() {
    assertThat(values("Er soll im Mai den Mann getötet haben.", "de")).containsExactly("2024-05");
    assertThat(values("Er soll im September den Hafen eröffnen.", "de")).containsExactly("2024-09");
  }

  @Test
  void monthsOfUndatedPagesHaveNoYearThatNothingTells() {
    assertThat(
            TAGGER.tag("The club was founded in 1979.\nIn November the roof fell in.", "en", null))
        .extracting(mention -> mention.value().text())
        .containsExactly("1979");
  }

  @Test
  void weekdaysTellTheYearOfUndatedPages() {
    PublishedRange range = new PublishedRange(LocalDate.of(2021, 6, 1), null, List.of("a term"));
    assertThat(values(TAGGER.tag("It sank on Tuesday, April 19.", "en", null, range)))
        .containsExactly("2022-04-19");
  }
}

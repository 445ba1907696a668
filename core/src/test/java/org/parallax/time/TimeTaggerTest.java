package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.knowledge.Knowledge;

class TimeTaggerTest {

  private static final TimeTagger TAGGER = new TimeTagger(Knowledge.standard());
  private static final LocalDate REFERENCE = LocalDate.of(2024, 6, 12);

  private static List<String> values(String text, String language) {
    return TAGGER.tag(text, language, REFERENCE).stream()
        .map(mention -> mention.value().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two Su-35 and four F-16 jets landed.",
        "The home side won 3-1 and 21:17.",
        "Call 020-7946-0958 now.",
        "It costs $2019 or 1,999.50 crowns.",
        "Release 2.4.1 and 10.15.7 are out.",
        "The ratio is 3/4, the odds 1:20.",
        "Article 5 and Article 2019 of the treaty apply.",
        "She is 45 years old.",
        "Agenda 2030 and Vision 2030 are plans.",
        "About 2000 people and 1900 soldiers came.",
        "It may rain; they march on.",
        "The A380 and the 787 are planes.",
        "He was 20 minutes late.",
        "The walk takes three days.",
        "They meet every Monday.",
        "Route 66 is closed."
      })
  void readsNoDateWhereThereIsNone(String text) {
    assertThat(values(text, "en")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa | ۲۱ خرداد ۱۴۰۳ | 2024-06-10", "fa | خرداد ماه ۱۴۰۳ | 2024-05-21/2024-06-20",
            "prs | ۱ حمل ۱۴۰۳ | 2024-03-20",
        "ar | 10 حزيران/يونيو 2024 | 2024-06-10", "ar | 1 رمضان 1445 | 2024-03-11",
            "th | 10 มิถุนายน พ.ศ. 2567 | 2024-06-10",
        "zh | 民國113年6月10日 | 2024-06-10", "zh | 二〇二四年六月十日 | 2024-06-10",
            "ja | 令和6年6月10日 | 2024-06-10",
        "he | 10 ביוני 2024 | 2024-06-10", "he | 4 סיוון 5784 | 2024-06-10",
            "am | 3 ሰኔ 2016 | 2024-06-10",
        "hi | १० जून २०२४ | 2024-06-10", "sw | 10 Juni 2024 | 2024-06-10",
            "is | 10. júní 2024 | 2024-06-10"
      })
  void readsManyCalendarsAndScripts(String language, String text, String value) {
    assertThat(values(text, language)).contains(value);
  }

  @Test
  void coordinatedMonthsShareTheYear() {
    assertThat(values("Experts came in April and September 2022.", "en"))
        .containsExactly("2022-04", "2022-09");
    assertThat(values("Họ đến vào tháng 4 và tháng 9 năm 2022.", "vi"))
        .containsExactly("2022-04", "2022-09");
  }

  @Test
  void withoutReferenceRelativeDatesHaveNoValue() {
    assertThat(TAGGER.tag("They met last month, and yesterday again.", "en", null)).isEmpty();
  }

  @Test
  void withoutReferenceAnaphoricDatesAreReadFromTheText() {
    assertThat(TAGGER.tag("It sank on 4 May 2019 and was raised two days later.", "en", null))
        .extracting(mention -> mention.value().text())
        .containsExactly("2019-05-04", "2019-05-06");
  }

  @Test
  void theFutureTurnsWeekdaysForward() {
    assertThat(values("The court ruled on Friday.", "en")).containsExactly("2024-06-07");
    assertThat(values("The court will rule on Friday.", "en")).containsExactly("2024-06-14");
  }

  @Test
  void spansCountCodePointsOfTheText() {
    TimeMention mention =
        TAGGER.tag("\uD83D\uDE80\uD83D\uDE80 launched on 4 May 2019!", "en", REFERENCE).getFirst();
    assertThat(mention.span().start()).isEqualTo(15);
    assertThat(mention.span().text()).isEqualTo("4 May 2019");
  }

  @Test
  void decomposedTextIsReadLikeComposed() {
    String composed = "Cầu mở ngày 4 tháng 5 năm 2019.";
    String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
    TimeMention mention = TAGGER.tag(decomposed, "vi", REFERENCE).getFirst();
    assertThat(mention.value().text()).isEqualTo("2019-05-04");
    assertThat(decomposed).contains(mention.span().text());
    assertThat(mention.span().text()).endsWith("2019");
  }

  @Test
  void anyTextGivesOrderedSpansThatAreItsSlices() {
    SplittableRandom random = new SplittableRandom(5);
    String[] pieces = {
      "2019",
      "4",
      "05",
      "/",
      ".",
      "-",
      ":",
      " ",
      "\n",
      "May",
      "năm",
      "日",
      "月",
      "年",
      "ماه",
      "\u0301",
      "۴",
      "\uD83D\uDE80",
      "last",
      "week",
      "٢٠",
      "the",
      "th",
      "of",
      "في",
      "20",
      "'",
      "ago",
      "٫",
      "\u200c",
      "і"
    };
    for (String language : List.of("en", "vi", "fa", "zh", "und", "tr")) {
      for (int i = 0; i < 60; i++) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < 60; k++) {
          text.append(pieces[random.nextInt(pieces.length)]);
        }
        assertSlices(text.toString(), TAGGER.tag(text.toString(), language, REFERENCE));
      }
    }
  }

  private static void assertSlices(String text, List<TimeMention> mentions) {
    int end = 0;
    for (TimeMention mention : mentions) {
      int from = text.offsetByCodePoints(0, mention.span().start());
      int to = text.offsetByCodePoints(0, mention.span().end());
      assertThat(text.substring(from, to)).isEqualTo(mention.span().text()).isNotEmpty();
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.rule()).isNotEmpty();
      end = mention.span().end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2.",
        "2019-",
        "4 May ",
        "1.2.",
        "last week ",
        "of the ",
        "12:30 ",
        "年月日",
        "a",
        "((",
        "2 of "
      })
  void timeGrowsLinearlyWithAnyInput(String piece) {
    TAGGER.tag(piece.repeat(5_000), "en", REFERENCE);
    long small = nanos(piece.repeat(5_000));
    long large = nanos(piece.repeat(40_000));
    assertThat(Duration.ofNanos(large)).isLessThan(Duration.ofNanos(small * 40).plusMillis(400));
  }

  private static long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      TAGGER.tag(text, "en", REFERENCE);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}

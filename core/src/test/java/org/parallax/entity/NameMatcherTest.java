package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.knowledge.Knowledge;

class NameMatcherTest {

  private static final NameMatcher MATCHER = new NameMatcher(Knowledge.standard());

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Сергей Лавров",
    "Sergey Lavrov, 'Лавров, Сергей Викторович'",
    "Sergey Lavrov, سرگئی لاوروف",
    "Sergey Lavrov, 谢尔盖·拉夫罗夫",
    "Сергей Лавров, سرگئی لاوروف",
    "Emmanuel Macron, エマニュエル・マクロン",
    "Bashar al-Assad, بشار الأسد",
    "Nguyễn Phú Trọng, Nguyen Phu Trong",
    "Nguyễn Phú Trọng, 阮富仲",
    "Tập Cận Bình, 习近平",
    "Xi Jinping, 习近平",
    "Tsai Ing-wen, 蔡英文",
    "Kim Jong-un, 김정은",
    "金正恩, 김정은",
    "George W. Bush, George Bush",
    "Bob Menendez, Robert Menendez",
    "Ursula von der Leyen, Урсула фон дер Ляйен",
    "Abbas Araghchi, Abbas Araqchi",
  })
  void knowsOneNameInTwoSpellings(String a, String b) {
    assertThat(MATCHER.score(a, null, b, null)).as("%s = %s", a, b).isGreaterThan(0.8);
    assertThat(MATCHER.score(b, null, a, null)).as("%s = %s", b, a).isGreaterThan(0.7);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Сергей Шойгу",
    "Vladimir Putin, Vladimir Zhirinovsky",
    "Nguyễn Phú Trọng, Nguyen Xuan Phuc",
    "Emmanuel Macron, マリーヌ・ルペン",
    "John Kirby, 约翰·博尔顿",
    "Angela Merkel, آنتونی بلینکن",
  })
  void tellsTwoNamesApart(String a, String b) {
    assertThat(MATCHER.score(a, null, b, null)).as("%s # %s", a, b).isLessThan(0.4);
  }

  @Test
  void skeletonsAgreeAcrossScripts() {
    assertThat(MATCHER.skeleton("John Kirby", "en")).isEqualTo(MATCHER.skeleton("جان کربی", "fa"));
    assertThat(MATCHER.skeleton("Emmanuel Macron", "en"))
        .isEqualTo(MATCHER.skeleton("エマニュエル・マクロン", "ja"));
  }

  @Test
  void anyTextHasAScoreBetweenNothingAndOne() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2_000; round++) {
      double score = MATCHER.score(anything(random), null, anything(random), null);
      assertThat(score).isBetween(0.0, 1.0);
    }
    assertThat(MATCHER.score("", null, "", null)).isZero();
    assertThat(MATCHER.score("a".repeat(100_000), null, "б ".repeat(100_000), null))
        .isBetween(0.0, 1.0);
  }

  private static String anything(SplittableRandom random) {
    int[] starts = {
      0x20, 0x41, 0xC0, 0x400, 0x5D0, 0x620, 0x905, 0xE01, 0x1200, 0x3041, 0x30A1, 0x4E00, 0xAC00,
      0x1F600
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(40));
      if (random.nextInt(4) == 0) {
        text.append(random.nextBoolean() ? ' ' : ',');
      }
    }
    return text.toString();
  }
}

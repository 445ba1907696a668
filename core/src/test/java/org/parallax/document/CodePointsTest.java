package org.parallax.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAnEmojiOnce() {
    CodePoints points = new CodePoints("a😀b");
    assertThat(points.span(3, 4)).isEqualTo(new Span(2, 3, "b"));
    assertThat(points.charAt(2)).isEqualTo(3);
  }

  @Test
  void agreesWithJavaOnAnyText() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? "😀" : random.nextInt(5) == 0 ? "\ud83d" : "x");
      }
      CodePoints points = new CodePoints(text.toString());
      for (int at = 0; at <= text.length(); at++) {
        if (at == 0
            || at == text.length()
            || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
          assertThat(points.at(at)).isEqualTo(text.codePointCount(0, at));
        }
      }
    }
  }
}

package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parallax.document.Span;

class MarkedTextTest {

  private static final String[] PIECES = {"a", "b ", "🚢", "ی", "\n\n", "\n", "國"};

  private static Mark mark(int start, int end, String note) {
    return new Mark(new Span(start, end, ""), "en", note, "rule");
  }

  @Test
  void countsCodePointsNotChars() {
    var paragraphs =
        MarkedText.paragraphs(
            "🚢🚢 sails", "d", List.of(mark(3, 8, "e0")), new TreeSet<>(List.of(3)));
    assertThat(paragraphs).hasSize(1);
    assertThat(paragraphs.get(0)).extracting(Segment::text).containsExactly("🚢🚢 ", "sails");
    assertThat(paragraphs.get(0).get(1).id()).isEqualTo("d-p3");
  }

  @Test
  void anAnchorBetweenParagraphsOrBeyondTheEndIsNotLost() {
    var paragraphs =
        MarkedText.paragraphs("one\n\ntwo", "d", List.of(), new TreeSet<>(List.of(4, 99)));
    assertThat(paragraphs.stream().flatMap(List::stream).map(Segment::id).filter(id -> id != null))
        .containsExactly("d-p4", "d-p99");
  }

  @Test
  void aSpotWithVeryManyMarksStaysBounded() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      marks.add(mark(0, 3, "e" + i));
    }
    Segment segment = MarkedText.paragraphs("one", "d", marks, new TreeSet<>()).get(0).get(0);
    assertThat(segment.notes().split(" ")).hasSizeLessThan(20);
  }

  @RepeatedTest(50)
  void keepsEveryCharacterAndMarksEveryPoint(RepetitionInfo info) {
    SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    int points = text.codePointCount(0, text.length());
    List<Mark> marks = new ArrayList<>();
    TreeSet<Integer> anchors = new TreeSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(points + 1);
      marks.add(mark(start, start + random.nextInt(points + 3), "e" + i));
      anchors.add(start);
    }
    var paragraphs = MarkedText.paragraphs(text.toString(), "d", marks, anchors);
    String shown =
        paragraphs.stream().flatMap(List::stream).map(Segment::text).collect(Collectors.joining());
    assertThat(shown.replace("\n", "")).isEqualTo(text.toString().replace("\n", ""));
    long ids =
        paragraphs.stream().flatMap(List::stream).filter(segment -> segment.id() != null).count();
    assertThat(ids).isEqualTo(anchors.size());
  }
}

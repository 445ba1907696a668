package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.parallax.document.Span;
import org.parallax.event.EventType;
import org.parallax.event.Status;
import org.parallax.story.Evidence;
import org.parallax.story.Happening;
import org.parallax.time.Edtf;
import org.parallax.web.Timeline.Label;

class TimelineDrawingTest {

  private static Timeline draw(List<Happening> happenings) {
    Words words = new Words();
    Dates dates = new Dates(words);
    Parties parties = new Parties(words);
    var views = new HappeningViews(new Index(List.of()), words, dates, parties).of(happenings);
    return new TimelineDrawing(words, dates, 1000, true).draw(views);
  }

  private static Happening happening(Edtf date, EventType type, int tellings) {
    List<String> documents = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < tellings; i++) {
      documents.add("d" + i);
      evidence.add(new Evidence("d" + i, new Span(0, 1, "x")));
    }
    return new Happening(
        date,
        type,
        List.of("NOR"),
        List.of("IDN"),
        Status.OCCURRED,
        "x",
        documents,
        List.of(),
        tellings,
        List.of("en"),
        List.of(),
        List.of(),
        evidence);
  }

  private static Edtf day(String day) {
    return Edtf.day(LocalDate.parse(day));
  }

  @Test
  void cooperationStandsAboveTheAxisAndConflictBelow() {
    Timeline timeline =
        draw(
            List.of(
                happening(day("2024-01-01"), EventType.AGREE, 1),
                happening(day("2024-01-20"), EventType.SANCTION, 1)));
    assertThat(timeline.columns().get(0).dots())
        .allSatisfy(dot -> assertThat(dot.y()).isLessThan(timeline.bandTop()));
    assertThat(timeline.columns().get(1).dots())
        .allSatisfy(dot -> assertThat(dot.y()).isGreaterThan(timeline.bandBottom()));
  }

  @Test
  void eachIndependentTellingIsAShapeOfItsOwn() {
    assertThat(
            draw(List.of(happening(day("2024-01-01"), EventType.AGREE, 3))).columns().get(0).dots())
        .hasSize(3);
  }

  @Test
  void aLongTimeWithoutHappeningsIsCutOut() {
    Timeline timeline =
        draw(
            List.of(
                happening(day("1991-12-26"), EventType.AGREE, 1),
                    happening(day("2024-01-01"), EventType.AGREE, 1),
                happening(day("2024-01-20"), EventType.SANCTION, 1),
                    happening(day("2024-02-01"), EventType.AGREE, 1)));
    assertThat(timeline.breaks()).hasSize(1);
    int apart =
        timeline.columns().get(3).dots().get(0).x() - timeline.columns().get(1).dots().get(0).x();
    assertThat(apart).isGreaterThan(300);
  }

  @Test
  void aMonthIsDrawnAsAStretch() {
    Edtf month = new Edtf("2024-04", LocalDate.parse("2024-04-01"), LocalDate.parse("2024-04-30"));
    Timeline timeline =
        draw(
            List.of(
                happening(day("2024-03-01"), EventType.AGREE, 1),
                happening(month, EventType.AGREE, 1),
                happening(day("2024-05-20"), EventType.AGREE, 1)));
    assertThat(timeline.columns())
        .filteredOn(column -> column.barTo() > column.barFrom())
        .hasSize(1);
  }

  @Test
  void aLoneYearIsLabelledAsAYear() {
    Edtf year = new Edtf("1991", LocalDate.parse("1991-01-01"), LocalDate.parse("1991-12-31"));
    Timeline timeline =
        draw(
            List.of(
                happening(year, EventType.AGREE, 1),
                happening(day("2024-03-01"), EventType.AGREE, 1)));
    assertThat(timeline.ticks()).extracting(TimeTicks.Tick::label).containsExactly("1991", "1 Mar");
  }

  @Test
  void manyOnOneDayAreCountedInsteadOfDrawn() {
    List<Happening> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(happening(day("2024-01-01"), EventType.ASSAULT, 1));
    }
    Timeline timeline = draw(many);
    assertThat(timeline.height()).isLessThan(400);
    int left = Integer.parseInt(timeline.more().get(0).text().substring(1));
    assertThat(timeline.columns().size() + left).isEqualTo(40);
  }

  @RepeatedTest(30)
  void nothingLeavesTheDrawingAndNoLabelsCollide(RepetitionInfo info) {
    SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
    List<Happening> happenings = new ArrayList<>();
    int span = 1 << random.nextInt(1, 15);
    for (int i = random.nextInt(1, 120); i > 0; i--) {
      LocalDate first = LocalDate.parse("1990-01-01").plusDays(random.nextInt(span));
      LocalDate last = random.nextInt(4) == 0 ? first.plusDays(random.nextInt(400)) : first;
      EventType type = EventType.values()[random.nextInt(EventType.values().length)];
      happenings.add(happening(new Edtf("x", first, last), type, random.nextInt(1, 12)));
    }
    Timeline timeline = draw(happenings);
    assertThat(timeline.columns())
        .allSatisfy(column ->
            assertThat(column.dots())
                .allSatisfy(dot -> {
                  assertThat(dot.x()).isBetween(0, timeline.width());
                  assertThat(dot.y()).isBetween(0, timeline.height());
                }));
    assertThat(timeline.ticks()).isNotEmpty().hasSizeLessThan(80);
    assertApart(timeline.labels());
  }

  private static void assertApart(List<Label> labels) {
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        Label a = labels.get(i);
        Label b = labels.get(j);
        double room = 3 * (a.text().length() + b.text().length());
        boolean apart = Math.abs(a.y() - b.y()) >= 14 || Math.abs(a.x() - b.x()) > room;
        assertThat(apart).as(a + " and " + b).isTrue();
      }
    }
  }
}

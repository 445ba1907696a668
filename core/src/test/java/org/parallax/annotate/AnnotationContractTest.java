package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.Parallax;
import org.parallax.document.Document;
import org.parallax.document.Span;
import org.parallax.knowledge.Knowledge;

/// What holds for the annotations of any text whatever.
class AnnotationContractTest {

  private static final Parallax PARALLAX = Parallax.standard();
  private static final List<String> PIECES =
      List.of(
          "Norway",
          " said ",
          "“",
          "”",
          ", ",
          ". ",
          "\n\n",
          "the defence minister ",
          "met ",
          "in April 2024",
          "😀",
          "\ud83d",
          "Đại sứ Na Uy ",
          "cho biết rằng ",
          "ngày 21/7 ",
          "«",
          "»",
          "وزیر دفاع نروژ ",
          "گفت: ",
          "۲۶ اردیبهشت ",
          "می‌رود",
          "外交部长",
          "会见",
          "Министр ",
          "сообщил, что ",
          "(AP) – ",
          "Mr. Lund ",
          "and ",
          "Indonesia ",
          "attacked ",
          "U.S. ",
          "12,000 ",
          "- ",
          "if ",
          "denied ",
          "according to Reuters ",
          "it ");

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void everySpanIsWhatItPointsAt() {
    for (long seed = 0; seed < 150; seed++) {
      Annotations found =
          PARALLAX.annotate(Document.ofArticle("seed " + seed, text(new SplittableRandom(seed))));
      String body = found.article().text();
      found
          .entities()
          .forEach(entity -> entity.mentions().forEach(span -> pointsAtItself(span, body, found)));
      found.times().forEach(time -> pointsAtItself(time.span(), body, found));
      found.events().forEach(event -> pointsAtItself(event.evidence(), body, found));
      found
          .claims()
          .forEach(claim -> {
            claim.content().forEach(span -> pointsAtItself(span, body, found));
            if (claim.source() != null) {
              pointsAtItself(claim.source().span(), body, found);
            }
            if (claim.cue() != null) {
              pointsAtItself(claim.cue(), body, found);
            }
          });
    }
  }

  private static void pointsAtItself(Span span, String body, Annotations found) {
    int points = body.codePointCount(0, body.length());
    assertThat(span.end()).as(found.article().id()).isLessThanOrEqualTo(points);
    int start = body.offsetByCodePoints(0, span.start());
    assertThat(body.substring(start, body.offsetByCodePoints(start, span.end() - span.start())))
        .as(found.article().id())
        .isEqualTo(span.text());
  }

  @Test
  void everyResultNamesItsRule() {
    for (long seed = 0; seed < 50; seed++) {
      Annotations found =
          PARALLAX.annotate(Document.ofArticle("seed " + seed, text(new SplittableRandom(seed))));
      assertThat(found.entities()).allSatisfy(entity -> assertThat(entity.rule()).isNotBlank());
      assertThat(found.times()).allSatisfy(time -> assertThat(time.rule()).isNotBlank());
      assertThat(found.claims()).allSatisfy(claim -> assertThat(claim.rule()).isNotBlank());
      assertThat(found.events()).allSatisfy(event -> assertThat(event.rule()).isNotBlank());
    }
  }

  @Test
  void everyPackReadsAnyTextWithoutComplaint() {
    for (String tag : Knowledge.standard().languages()) {
      for (long seed = 0; seed < 12; seed++) {
        String text = text(new SplittableRandom(seed)) + " L'Iran d'Oslo qu'Anna l' c’est I've ‘X’";
        Document page = new Document(tag + seed, null, null, null, text, tag, null, null, true);
        assertThat(PARALLAX.annotate(page).article().text()).isEqualTo(text);
      }
    }
  }

  @Test
  void sameTextGivesSameAnnotations() {
    String text = text(new SplittableRandom(42));
    Annotations first = PARALLAX.annotate(Document.ofArticle("page", text));
    PARALLAX.annotate(Document.ofArticle("other", text(new SplittableRandom(43))));
    assertThat(Parallax.standard().annotate(Document.ofArticle("page", text))).isEqualTo(first);
  }

  @Test
  void aLongTextWithoutAnEndIsReadInLinearTime() {
    String text = "Norway and Indonesia said that ".repeat(40_000);
    assertThat(PARALLAX.annotate(Document.ofArticle("long", text)).article().text())
        .hasSize(text.length());
  }
}

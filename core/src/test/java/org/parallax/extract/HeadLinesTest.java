package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;

class HeadLinesTest {

  private static final String BODY =
      """

      The ferry between Norhaven and the mainland sailed again on Tuesday after an interruption of eleven weeks, the operator said.

      The company plans four crossings a day, two fewer than before the storm, and expects to return to the full timetable in May.

      Passengers who had booked before the storm will be paid back, it said, and need not do anything until the end of the month.
      """;

  private static Article read(String head) {
    return new ArticleExtractor(Knowledge.standard(), LanguageTeller.NONE)
        .extract(Document.ofText("t", head + BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home » Islands » Transport",
        "Start > Inseln > Verkehr",
        "Home / Transport",
        "Islands › Transport",
        "News | Islands | Weather | Sport",
        "News - Islands - Sport",
        "Home » Islands » Ferry returns to Norhaven after eleven weeks",
        "The Harbour Post\nNews | Islands | Sport"
      })
  void theWayToAPageIsNeitherTitleNorBody(String trail) {
    Article article = read(trail + "\n\nFerry returns to Norhaven after eleven weeks\n");
    assertThat(article.title()).isEqualTo("Ferry returns to Norhaven after eleven weeks");
    assertThat(article.text()).startsWith("The ferry between");
  }

  @Test
  void aMastheadNamesTheOutlet() {
    String title = "\n\nFerry returns to Norhaven after eleven weeks\n";
    assertThat(read("The Harbour Post | News | Sport" + title).outlet())
        .isEqualTo("The Harbour Post");
    assertThat(read("The Harbour Post\nNews | Islands | Sport" + title).outlet())
        .isEqualTo("The Harbour Post");
    assertThat(read("News | Islands | Sport" + title).outlet()).isNull();
  }

  @Test
  void aHeadlineInTwoPartsStaysTheTitle() {
    assertThat(read("Storm over – ferries sail\n").title()).isEqualTo("Storm over – ferries sail");
  }

  @Test
  void dateAndBylineBelowTheTitleAreNoBody() {
    Article article =
        read("Ferry returns to Norhaven after eleven weeks\n\nBy Mara Lindqvist\n\n5 March 2024\n");
    assertThat(article.text()).startsWith("The ferry between");
    assertThat(article.authors()).containsExactly("Mara Lindqvist");
    assertThat(article.published()).hasToString("2024-03-05");
  }
}

package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Languages;
import org.parallax.language.MarkedText;
import org.parallax.time.TermEvidence;

class PresentOfficesTest {

  private static final Knowledge KNOWLEDGE = InventedKnowledge.read();
  private static final Languages LANGUAGES = new Languages(KNOWLEDGE);
  private static final Gazetteer GAZETTEER = new Gazetteer(KNOWLEDGE);

  private static List<TermEvidence> read(String text) {
    MarkedText marked = LANGUAGES.pack("en").mark(text);
    Mentions mentions =
        new EntityLinker(KNOWLEDGE, GAZETTEER, LANGUAGES.concepts()).link(marked, null);
    return new PresentOffices(GAZETTEER, LANGUAGES.concepts()).read(marked, mentions);
  }

  @Test
  void anOfficeBoundsTheTextByItsTerm() {
    List<TermEvidence> evidence = read("Maltese Defence Minister Viktor Malenin spoke.");
    assertThat(evidence).hasSize(1);
    assertThat(evidence.get(0).notBefore()).isEqualTo(LocalDate.of(2019, 1, 10));
    assertThat(evidence.get(0).notAfter()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(evidence.get(0).reason())
        .contains("Viktor Malenin", "minister-of-defence", "2019-01-10/2024-05-31");
  }

  @Test
  void ofTwoTermsTheOneThatOthersAgreeWithIsMeant() {
    assertThat(read("President Petra Zandt spoke.").get(0).notBefore())
        .isEqualTo(LocalDate.of(2001, 2, 3));
    List<TermEvidence> both =
        read("President Petra Zandt met Maltese Defence Minister Viktor Malenin.");
    assertThat(both).hasSize(2);
    assertThat(both.get(0).notBefore()).isEqualTo(LocalDate.of(2013, 6, 1));
    assertThat(both.get(0).notAfter()).isNull();
  }

  @Test
  void formerOfficesAndSentencesAboutAnotherYearSayNothing() {
    assertThat(read("Former president Petra Zandt spoke.")).isEmpty();
    assertThat(read("In 2003 President Petra Zandt resigned.")).isEmpty();
    assertThat(read("Petra Zandt spoke.")).isEmpty();
  }
}

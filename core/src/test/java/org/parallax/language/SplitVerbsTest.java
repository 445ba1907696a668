package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

/// Finds verbs that German parts by its word order, and such as stand around their object.
class SplitVerbsTest {

  private static final Languages LANGUAGES = new Languages(Knowledge.standard());

  private static List<String> verbs(String text) {
    return verbs("de", text);
  }

  private static List<String> verbs(String language, String text) {
    return LANGUAGES.pack(language).mark(text).marks().stream()
        .filter(mark -> mark.isConcept() && mark.sense().detail().equals("v"))
        .map(mark -> mark.sense().id())
        .toList();
  }

  @Test
  void joinsAVerbWithTheParticleThatClosesItsClause() {
    assertThat(verbs("Das Land wies am Montag zwei Gesandte aus.")).contains("expel");
    assertThat(verbs("Er wies die Kritik scharf zurück und ging.")).contains("reject");
  }

  @Test
  void joinsAVerbWithAPhraseThatClosesItsClause() {
    assertThat(verbs("Die Justiz stellt zwei Männer vor Gericht.")).contains("try-court");
  }

  @Test
  void joinsAVerbWithWordsThatStandApart() {
    assertThat(verbs("Die Partei sprach sich klar gegen das Gesetz aus.")).contains("oppose-view");
  }

  @Test
  void findsTheWordsAcrossARelativeClause() {
    assertThat(verbs("Er lehnte den Plan, den alle kannten, rundweg ab.")).contains("reject");
  }

  @Test
  void takesTheVerbThatGoesWithTheParticle() {
    assertThat(verbs("Er sagte, sie ziehe ihre Truppen ab.")).containsExactly("say", "withdraw");
  }

  @Test
  void leavesAVerbWithoutItsParticle() {
    assertThat(verbs("Sie wies den Weg.")).doesNotContain("expel", "reject");
  }

  @Test
  void leavesAParticleInsideOfAClause() {
    assertThat(verbs("Sie wies aus Angst den Weg.")).doesNotContain("expel");
  }

  @Test
  void joinsNothingAcrossSentences() {
    assertThat(verbs("Sie wies den Weg. Das Licht ging aus.")).doesNotContain("expel");
  }

  @Test
  void joinsAVerbWithTheWordsBehindItsObject() {
    assertThat(verbs("fr", "La ville a poursuivi la banque en justice hier.")).contains("sue");
  }

  @Test
  void joinsNothingAcrossAnotherVerb() {
    assertThat(verbs("fr", "Elle poursuit ceux qui croient en justice.")).doesNotContain("sue");
  }

  @Test
  void joinsWhatOpensAChineseObjectWithItsVerb() {
    assertThat(verbs("zh", "秘鲁将三名智利外交官驱逐出境。")).containsExactly("deport");
    assertThat(verbs("zh", "叛軍把兩座橋樑炸毀，然後撤離。")).contains("destroy");
  }

  @Test
  void leavesTheWordOfTheFutureWhereTheObjectFollows() {
    LanguagePack chinese = LANGUAGES.pack("zh");
    assertThat(chinese.mark("秘鲁将再次驱逐外交官。").isMarker(2, "future")).isTrue();
    assertThat(chinese.mark("秘鲁将外交官驱逐。").isMarker(2, "future")).isFalse();
  }
}

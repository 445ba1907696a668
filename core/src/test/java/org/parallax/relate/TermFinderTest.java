package org.parallax.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Languages;
import org.parallax.text.Tokens;

class TermFinderTest {

  private static final Languages LANGUAGES = new Languages(Knowledge.standard());
  private static final Bridge BRIDGE = new Bridge(LANGUAGES);

  /// What the terms of a text stand for, with how often.
  private static Map<String, Integer> found(String language, String text) {
    Tokens tokens = LANGUAGES.pack(language).tokenizer().tokenize(text);
    List<Map<String, Integer>> anchors = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      anchors.add(new TreeMap<>());
    }
    BRIDGE.find(language, tokens, new boolean[tokens.size()], anchors);
    Map<String, Integer> all = new TreeMap<>();
    anchors.forEach(of -> of.forEach((anchor, count) -> all.merge(anchor, count, Integer::sum)));
    return all;
  }

  @Test
  void theSameSymbolIsFoundInDifferentLanguages() {
    assertThat(found("en", "They reached the hospital.")).containsKey("b:\uD83C\uDFE5");
    assertThat(found("sw", "Walifika hospitali.")).containsKey("b:\uD83C\uDFE5");
    assertThat(found("tr", "Hastanede kaldı.")).containsKey("b:\uD83C\uDFE5");
  }

  @Test
  void numberWordsAreNumbers() {
    assertThat(found("en", "It lasted two days.")).containsEntry("n:2", 1);
    assertThat(found("sw", "Ilikuwa siku mbili.")).containsEntry("n:2", 1);
    assertThat(found("fr", "Le deuxième jour.")).containsEntry("n:2", 1);
  }

  @Test
  void tensAndOnesAreOneNumber() {
    assertThat(found("en", "Sixty-eight ships sailed."))
        .containsEntry("n:68", 1)
        .doesNotContainKeys("n:60", "n:8");
    assertThat(found("en", "Sixty ships and eight boats sailed."))
        .containsEntry("n:60", 1)
        .containsEntry("n:8", 1);
  }

  @Test
  void endingsMayDifferButNotDiacritics() {
    assertThat(found("tr", "Okullarda ders yok.").keySet())
        .containsAnyElementsOf(found("tr", "okul").keySet());
    assertThat(found("vi", "ma")).isNotEqualTo(found("vi", "má"));
  }
}

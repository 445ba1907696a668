package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

class FoldingTest {

  private final Folding folding = Folding.from(Knowledge.standard());

  @Test
  void makesLetterVariantsOne() {
    assertThat(folding.fold("ايران")).isEqualTo(folding.fold("ایران"));
    assertThat(folding.fold("كتاب")).isEqualTo(folding.fold("کتاب"));
  }

  @Test
  void dropsVowelSigns() {
    assertThat(folding.fold("مُحَمَّد")).isEqualTo("محمد");
  }

  @Test
  void keepsDiacriticsThatMakeAnotherWord() {
    assertThat(folding.fold("Má")).isEqualTo("má").isNotEqualTo(folding.fold("Ma"));
  }

  @Test
  void composesDecomposedText() {
    assertThat(folding.fold("e\u0301te\u0301")).isEqualTo("été");
  }

  @Test
  void takesDiacriticsOffNames() {
    assertThat(folding.foldName("Erdoğan")).isEqualTo("erdogan");
    assertThat(folding.foldName("Đặng")).isEqualTo("dang");
  }

  @Test
  void writesNamesInSimplifiedCharacters() {
    assertThat(folding.foldName("馬德里")).isEqualTo("马德里");
    assertThat(folding.fold("馬德里")).isEqualTo("馬德里");
  }

  @Test
  void readsFullWidthLetters() {
    assertThat(folding.fold("ＡＢＣ１２")).isEqualTo("abc12");
  }
}

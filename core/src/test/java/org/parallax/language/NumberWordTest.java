package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

class NumberWordTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();

  @Test
  void cardinalsAndOrdinalsAreRead() {
    assertThat(NumberWord.of(KNOWLEDGE, "sw"))
        .contains(new NumberWord(false, 2, "mbili"), new NumberWord(false, 100, "mia moja"));
    assertThat(NumberWord.of(KNOWLEDGE, "it")).contains(new NumberWord(true, 2, "secondo"));
  }

  @Test
  void aVarietyCountsAsItsLanguage() {
    assertThat(NumberWord.of(KNOWLEDGE, "prs"))
        .isNotEmpty()
        .isEqualTo(NumberWord.of(KNOWLEDGE, "fa"));
    assertThat(NumberWord.of(KNOWLEDGE, "de-AT")).isEqualTo(NumberWord.of(KNOWLEDGE, "de"));
  }

  @Test
  void aLanguageWithoutRulesIsNotSpelledInAnother() {
    assertThat(NumberWord.of(KNOWLEDGE, "so")).isEmpty();
    assertThat(NumberWord.of(KNOWLEDGE, "und")).isEmpty();
  }

  @Test
  void tagsFallBackToWhatCldrCallsThem() {
    assertThat(LanguageTags.fallbacks("tl")).containsExactly("tl", "fil");
    assertThat(LanguageTags.fallbacks("sr-Latn")).containsExactly("sr-Latn", "sr");
    assertThat(LanguageTags.fallbacks("zh-Hant-TW")).containsExactly("zh-Hant-TW", "zh-Hant", "zh");
  }
}

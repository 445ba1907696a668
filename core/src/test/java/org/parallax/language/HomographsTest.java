package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

/// Tells apart what is written alike.
class HomographsTest {

  private static final Languages LANGUAGES = new Languages(Knowledge.standard());

  private static List<String> senses(String language, String text, String word) {
    MarkedText marked = LANGUAGES.pack(language).mark(text);
    return marked.marks().stream()
        .filter(mark -> marked.span(mark.from(), mark.to()).text().equals(word))
        .map(mark -> mark.sense().id() + " " + mark.sense().detail())
        .toList();
  }

  @Test
  void readsACapitalAsANounWhereNounsHaveThem() {
    assertThat(senses("de", "Sie haben viele Fragen dazu.", "Fragen"))
        .doesNotContain("ask-question v");
    assertThat(senses("de", "Sie fragen den Minister.", "fragen")).contains("ask-question v");
  }

  @Test
  void readsAVerbThatASentenceBeginsWith() {
    assertThat(senses("de", "Fragen sie den Minister?", "Fragen")).contains("ask-question v");
  }

  @Test
  void readsAnArticleThatOpensAClause() {
    assertThat(senses("fr", "Des soldats sont partis.", "Des")).containsExactly("article ");
    assertThat(senses("fr", "Il dit que des soldats sont partis.", "des"))
        .containsExactly("article ");
  }

  @Test
  void keepsAPrepositionInsideOfAClause() {
    assertThat(senses("fr", "Le chef des soldats est parti.", "des")).contains("of ", "article ");
  }
}

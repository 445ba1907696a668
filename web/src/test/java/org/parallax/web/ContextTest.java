package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.document.Span;

class ContextTest {

  private static String shown(String text, String language, String passage) {
    Pieces document = Pieces.document("d", language, "T", "2024-01-01", text);
    Passage found = Context.around(document.annotations().article(), document.span(passage), null);
    return found.before() + "[" + found.text() + "]" + found.after().stripTrailing();
  }

  @Test
  void aPassageGetsTheRestOfItsSentence() {
    assertThat(
            shown("It rained. China threatened Norway on Monday. Oslo slept.", "en", "threatened"))
        .isEqualTo("China [threatened] Norway on Monday.");
  }

  @Test
  void aWholeSentenceStaysAsItIs() {
    assertThat(shown("It rained. It froze. It snowed.", "en", "It froze."))
        .isEqualTo("[It froze.]");
  }

  @Test
  void theSentenceEndsWithItsParagraph() {
    assertThat(shown("A headline\n\nگفت و رفت\n\nEnd", "fa", "رفت")).isEqualTo("گفت و [رفت]");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreCounted() {
    assertThat(shown("🚢🚢 sail away.", "en", "sail")).isEqualTo("🚢🚢 [sail] away.");
  }

  @Test
  void aSpanThatIsNotInTheTextIsShownByItself() {
    Pieces document = Pieces.document("d", "en", "T", "2024-01-01", "short");
    Passage found =
        Context.around(document.annotations().article(), new Span(90, 95, "other"), null);
    assertThat(found.text()).isEqualTo("other");
  }
}

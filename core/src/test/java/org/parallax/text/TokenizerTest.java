package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

class TokenizerTest {

  private static final Folding FOLDING = Folding.from(Knowledge.standard());
  private final Tokenizer english =
      new Tokenizer(
          FOLDING,
          List.of(),
          List.of("'s"),
          new Abbreviations()
              .add("abbreviation", "Gen.", FOLDING)
              .add("abbreviation", "Mr.", FOLDING)
              .add("numbered", "no.", FOLDING)
              .add("closing", "Inc.", FOLDING),
          false);
  private final Tokenizer french =
      new Tokenizer(FOLDING, List.of("l'", "d'"), List.of(), new Abbreviations(), false);

  private static List<String> forms(Tokens tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }

  private static List<String> sentences(Tokens tokens) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      sentences.add(tokens.surface(tokens.sentenceStart(s), tokens.sentenceEnd(s)));
    }
    return sentences;
  }

  @Test
  void cutsPossessivesButNotContractions() {
    assertThat(forms(english.tokenize("Norway’s envoy didn't leave")))
        .containsExactly("norway", "'s", "envoy", "didn't", "leave");
  }

  @Test
  void cutsElisionsBeforeAWord() {
    assertThat(forms(french.tokenize("L’accord d'Oslo")))
        .containsExactly("l'", "accord", "d'", "oslo");
  }

  @Test
  void writesAbbreviationsWithoutTheirStops() {
    Tokens tokens = english.tokenize("The U.S. envoy");
    assertThat(forms(tokens)).containsExactly("the", "us", "envoy");
    assertThat(tokens.surface(1)).isEqualTo("U.S.");
    assertThat(tokens.isAllCapitals(1)).isTrue();
  }

  @Test
  void keepsNumbersWithTheirSeparators() {
    Tokens tokens = english.tokenize("1,250.5 tonnes, then ۱۴۰۲.");
    assertThat(forms(tokens)).containsExactly("1,250.5", "tonnes", ",", "then", "1402", ".");
    assertThat(tokens.isNumber(0)).isTrue();
    assertThat(tokens.isNumber(4)).isTrue();
  }

  @Test
  void dropsJoinersFromPersianWords() {
    assertThat(forms(english.tokenize("می‌رود"))).isEqualTo(forms(english.tokenize("میرود")));
  }

  @Test
  void takesChineseCharactersOneByOne() {
    assertThat(forms(english.tokenize("挪威首相访问"))).hasSize(6);
  }

  @Test
  void cutsThaiByDictionary() {
    assertThat(forms(english.tokenize("รัฐบาลไทย"))).containsExactly("รัฐบาล", "ไทย");
  }

  @Test
  void endsSentencesAtStopsButNotAfterAbbreviations() {
    assertThat(
            sentences(
                english.tokenize(
                    "Gen. Berg left Oslo. He met Mr. Lund at 10.30. J. R. Moe stayed.")))
        .containsExactly("Gen. Berg left Oslo.", "He met Mr. Lund at 10.30.", "J. R. Moe stayed.");
  }

  @Test
  void takesAnAbbreviationForTheWordThatItAlsoIs() {
    assertThat(sentences(english.tokenize("She said no. Oslo paid. See No. 5 here."))).hasSize(3);
    assertThat(sentences(english.tokenize("a gen. Lund left it. Gen. Lund stayed."))).hasSize(3);
  }

  @Test
  void letsAnAbbreviationCloseASentence() {
    assertThat(sentences(english.tokenize("It bought Lund Inc. The price rose."))).hasSize(2);
    assertThat(sentences(english.tokenize("It bought Lund Inc. Chairman Moe left."))).hasSize(1);
  }

  @Test
  void keepsTheClosingQuoteWithItsSentence() {
    assertThat(sentences(english.tokenize("“We agree.” She left. “Why?” he asked.")))
        .containsExactly("“We agree.”", "She left.", "“Why?” he asked.");
  }

  @Test
  void endsSentencesAfterNumbersUnlessTheyAreOrdinals() {
    Tokenizer dotted = new Tokenizer(FOLDING, List.of(), List.of(), new Abbreviations(), true);
    assertThat(sentences(english.tokenize("They met on 17/1. The treaty holds."))).hasSize(2);
    assertThat(sentences(dotted.tokenize("Das Treffen am 21. Juli endete."))).hasSize(1);
  }

  @Test
  void endsSentencesAtWideStops() {
    assertThat(sentences(english.tokenize("双方签署协议。会谈结束。"))).hasSize(2);
  }

  @Test
  void numbersParagraphs() {
    Tokens tokens = english.tokenize("One.\n\nTwo. Three.");
    assertThat(tokens.paragraphOf(0)).isZero();
    assertThat(tokens.paragraphOf(2)).isEqualTo(1);
  }

  @Test
  void survivesAnyText() {
    String letters = "aZ.,'’\u200c \n\"(é\u0301و۲中ไ\ud83d\ude00\ud83d-";
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Tokens tokens = english.tokenize(text.toString());
      int last = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(tokens.start(i)).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(tokens.end(i)).as("seed %d", seed).isGreaterThan(tokens.start(i));
        last = tokens.end(i);
      }
    }
  }
}

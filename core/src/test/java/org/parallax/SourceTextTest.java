package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words of human languages stand in the language packs, never in Java.
class SourceTextTest {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]++");

  /// A word spelled in escapes would be one all the same.
  private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

  @Test
  void mainCodeHoldsNoCharacterBeyondAscii() {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : JavaSource.main("*")) {
      Matcher character = NOT_ASCII.matcher(source.code());
      while (character.find()) {
        wrong.add(source.at(character.start()) + ": " + character.group());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void mainCodeSpellsNoWordInEscapes() {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : JavaSource.main("*")) {
      Matcher escape = ESCAPED.matcher(source.code());
      int endOfLetter = -1;
      while (escape.find()) {
        boolean letter = Character.isLetter(Integer.parseInt(escape.group(1), 16));
        if (letter && escape.start() == endOfLetter) {
          wrong.add(source.at(escape.start()));
        }
        endOfLetter = letter ? escape.end() : -1;
      }
    }
    assertThat(wrong).isEmpty();
  }
}

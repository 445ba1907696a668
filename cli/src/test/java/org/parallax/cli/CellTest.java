package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {
  @Test
  void shortTextIsPaddedAndLongTextCut() {
    assertThat(Cell.fit("abc", 5)).isEqualTo("abc  ");
    assertThat(Cell.fit("abcdef", 5)).isEqualTo("abcd…");
  }

  @Test
  void eastAsianLettersTakeTwoCells() {
    assertThat(Cell.fit("大桥重新开放", 7)).isEqualTo("大桥重…");
    assertThat(Cell.width("大桥a")).isEqualTo(5);
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(Cell.width("a\u0301")).isEqualTo(1);
  }

  @Test
  void rightToLeftTextIsKeptFromItsNeighbours() {
    assertThat(Cell.fit("پل", 4)).isEqualTo("\u2068پل\u2069  ");
  }

  @Test
  void controlCharactersBecomeSpaces() {
    assertThat(OneLine.of(" a\u001B[2J\n\tb ")).isEqualTo("a [2J b");
  }
}

package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MojibakeTest {

  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  @Test
  void repairsUtf8ReadAsWindows1252() {
    String text = "Die Brücke über die Ärmel, größer als je";
    assertThat(Mojibake.repaired(misread(text))).isEqualTo(text);
  }

  @Test
  void leavesWhatIsNotCertain() {
    for (String text :
        new String[] {
          "Ã la carte", "Brücke", "Â£5 and more", "Hà Nội", "", "déjà vu: Ã©Ã¨ und ü"
        }) {
      assertThat(Mojibake.repaired(text)).isEqualTo(text);
    }
  }
}

package org.parallax.sources.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.knowledge.Knowledge;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Вода в реке поднялась за ночь на два метра, мосты закрыты до утра.";
  private static final String PERSIAN =
      "آب رودخانه در طول شب دو متر بالا آمد و پل\u200cها تا صبح بسته ماند.";
  private static final String ARABIC =
      "ارتفعت مياه النهر مترين خلال الليل وأغلقت الجسور حتى الصباح.";
  private static final String VIETNAMESE =
      "Nước sông dâng hai mét trong đêm, các cây cầu bị đóng đến sáng hôm sau.";
  private static final String FRENCH =
      "La rivière a monté de deux mètres ; les ponts restèrent fermés jusqu’à l’aube.";

  private final TextDecoder decoder =
      new TextDecoder(EncodingLabels.of(Knowledge.standard()), new EncodingDetector());

  private static byte[] windows1258(String text) {
    StringBuilder parted = new StringBuilder();
    Charset charset = Charset.forName("windows-1258");
    for (String letter : text.split("")) {
      String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
      boolean whole = charset.newEncoder().canEncode(letter);
      for (int last = marks.length() - 1; last > 0 && !whole; last--) {
        String base = marks.substring(0, last) + marks.substring(last + 1);
        String tried = Normalizer.normalize(base, Normalizer.Form.NFC) + marks.charAt(last);
        if (charset.newEncoder().canEncode(tried)) {
          letter = tried;
          whole = true;
        }
      }
      parted.append(letter);
    }
    return parted.toString().getBytes(charset);
  }

  private String undeclared(byte[] bytes) {
    return decoder.decode(bytes, null, false);
  }

  @Test
  void theByteOrderMarkDecides() {
    byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);
    assertThat(decoder.decode(bytes, "text/html; charset=utf-8", true)).isEqualTo(RUSSIAN);
  }

  @Test
  void vietnameseOfWindows1258IsComposed() {
    assertThat(undeclared(windows1258(VIETNAMESE))).isEqualTo(VIETNAMESE);
    byte[] page = windows1258("<html><meta charset='windows-1258'><p>" + VIETNAMESE);
    assertThat(decoder.decode(page, null, true)).endsWith("<p>" + VIETNAMESE);
  }

  @Test
  void undeclaredEncodingsAreTold() {
    for (String name : new String[] {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"}) {
      assertThat(undeclared(RUSSIAN.getBytes(Charset.forName(name)))).as(name).isEqualTo(RUSSIAN);
    }
    Charset arabic = Charset.forName("windows-1256");
    assertThat(undeclared(ARABIC.getBytes(arabic))).isEqualTo(ARABIC);
    String persian = PERSIAN.replace('ی', 'ي');
    assertThat(undeclared(persian.getBytes(arabic))).isEqualTo(persian);
    assertThat(undeclared(FRENCH.getBytes(Charset.forName("windows-1252")))).isEqualTo(FRENCH);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1,windows-1252",
    "GB2312,GB18030",
    "x-sjis,windows-31j",
    "ks_c_5601-1987,x-windows-949"
  })
  void labelsAreReadAsBrowsersReadThem(String label, String charset) {
    assertThat(EncodingLabels.of(Knowledge.standard()).find(label))
        .contains(Charset.forName(charset));
  }

  @Test
  void theHeaderComesBeforeTheMarkup() {
    byte[] page = ("<meta charset=koi8-r><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
    assertThat(decoder.decode(page, "text/html; charset=\"windows-1251\"", true)).endsWith(RUSSIAN);
  }

  @Test
  void declarationsAreFoundAfterLongHeads() {
    String head =
        "<html><head><!-- "
            + "x".repeat(2000)
            + " --><meta http-equiv=Content-Type content='text/html; charset=";
    byte[] page = (head + "windows-1251'><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
    assertThat(decoder.decode(page, null, true)).endsWith(RUSSIAN);
  }

  @Test
  void textThatIsUtf8ThroughoutIsNotWhatItDeclares() {
    byte[] page = ("<meta charset=iso-8859-1><p>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.decode(page, null, true)).endsWith(RUSSIAN);
  }

  @Test
  void aFewBrokenBytesAreDamageNotAnotherEncoding() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 13);
    assertThat(undeclared(cut)).isEqualTo("Вода в \uFFFD");
    bytes[20] = (byte) 0xFF;
    assertThat(undeclared(bytes)).contains("\uFFFD").startsWith("Вода").endsWith("до утра.");
  }

  @Test
  void anyBytesGiveText() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertThat(decoder.decode(bytes, null, round % 2 == 0)).isNotNull();
    }
  }
}

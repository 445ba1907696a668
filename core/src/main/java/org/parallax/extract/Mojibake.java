package org.parallax.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Repairs text whose UTF-8 was read as windows-1252, but only where that is certain: where all of
/// it can be turned back, and what looked like pairs of odd letters then is UTF-8.
final class Mojibake {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int FEWEST = 3;

  private Mojibake() {}

  static String repaired(String text) {
    if (!suspicious(text)) {
      return text;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notMisread) {
      return text;
    }
  }

  /// Whether lead bytes of UTF-8 stand before what were its following bytes, several times, and
  /// never alone.
  private static boolean suspicious(String text) {
    int pairs = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xff
          && c < 0x2000
          && c != '\u0152'
          && c != '\u0153'
          && c != '\u0160'
          && c != '\u0161'
          && c != '\u0178'
          && c != '\u017d'
          && c != '\u017e'
          && c != '\u0192'
          && c != '\u02c6'
          && c != '\u02dc') {
        return false;
      }
      char next = text.charAt(i + 1);
      pairs +=
          c >= '\u00c2' && c <= '\u00f4' && (next >= '\u0080' && next <= '\u00bf' || next > 0xff)
              ? 1
              : 0;
    }
    return pairs >= FEWEST;
  }
}

package org.parallax.sources.encoding;

/// How far bytes are UTF-8.
///
/// @param sequences well-formed characters of two bytes and more
/// @param broken bytes beyond ASCII that are part of none
record Utf8Shape(int sequences, int broken) {
  /// Broken bytes that are put up with whatever the length: a character cut off at the end, a stray
  /// byte.
  private static final int STRAY = 3;

  /// One broken byte in so many characters is damage, not another encoding.
  private static final int DAMAGE = 50;

  static Utf8Shape of(byte[] bytes) {
    int sequences = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = bytes[i] >= 0 ? 1 : sequenceAt(bytes, i);
      if (length > 1) {
        sequences++;
      } else if (length == 0) {
        broken++;
      }
      i += Math.max(1, length);
    }
    return new Utf8Shape(sequences, broken);
  }

  /// The length of the well-formed sequence that begins there; 0 where none does.
  private static int sequenceAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead >= 0xC2 && lead <= 0xDF
            ? 2
            : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlongOrSurrogate =
        lead == 0xE0 && second < 0xA0
            || lead == 0xED && second > 0x9F
            || lead == 0xF0 && second < 0x90
            || lead == 0xF4 && second > 0x8F;
    return overlongOrSurrogate ? 0 : length;
  }

  /// Well-formed throughout.
  boolean valid() {
    return broken == 0;
  }

  /// Valid, and with enough characters beyond ASCII that no other encoding would be so by chance.
  boolean certain() {
    return valid() && sequences >= STRAY;
  }

  /// UTF-8 with some damage, rather than another encoding.
  boolean damaged() {
    return broken > 0 && (sequences > broken && broken <= STRAY || broken * DAMAGE <= sequences);
  }
}

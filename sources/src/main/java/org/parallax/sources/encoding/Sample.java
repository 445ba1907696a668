package org.parallax.sources.encoding;

import java.util.Arrays;

/// The part of a page by which its encoding is told: text around bytes beyond ASCII, without
/// markup.
final class Sample {
  private Sample() {}

  static byte[] of(byte[] bytes, boolean markup, int size) {
    byte[] sample = new byte[size];
    int length = 0;
    boolean inTag = false;
    int lineStart = 0;
    boolean foreign = false;
    for (int i = 0; i < bytes.length && length < size; i++) {
      byte b = bytes[i];
      if (markup && b == '<') {
        inTag = true;
      } else if (inTag) {
        inTag = b != '>';
        b = ' ';
      }
      if (inTag) {
        continue;
      }
      sample[length++] = b;
      foreign |= b < 0;
      if (b == '\n') {
        // A line of ASCII alone tells nothing: its place is given to the next.
        length = foreign ? length : lineStart;
        lineStart = length;
        foreign = false;
      }
    }
    return Arrays.copyOf(sample, length);
  }
}

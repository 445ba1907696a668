package org.parallax.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads lines of UTF-8, each bounded. Lines may end in `\n` or `\r\n`.
public final class LineReader {
  private static final int BUFFER = 64 << 10;

  private final InputStream in;
  private final Limits limits;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int filled;
  private byte[] line = new byte[BUFFER];
  private int length;
  private int number;
  private boolean tooLong;
  private boolean ended;

  public LineReader(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /// The next line without its end, or null after the last one. A line that is too long is empty.
  public @Nullable String next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    long skipped = 0;
    while (fill()) {
      any = true;
      int end = endOfLine();
      int piece = end - position;
      if (length + piece > limits.lineBytes()) {
        tooLong = true;
        skipped += piece;
      } else {
        append(piece);
      }
      position = end;
      if (end < filled) {
        position++;
        break;
      }
      if (skipped > limits.skippedBytes()) {
        ended = true;
        filled = 0;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return tooLong ? "" : text();
  }

  private boolean fill() throws IOException {
    if (position < filled) {
      return true;
    }
    if (ended) {
      return false;
    }
    position = 0;
    filled = Math.max(0, in.read(buffer));
    ended = filled == 0;
    return !ended;
  }

  private int endOfLine() {
    for (int i = position; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return filled;
  }

  private void append(int piece) {
    if (line.length < length + piece) {
      line =
          Arrays.copyOf(
              line,
              Math.max(length + piece, (int) Math.min(2L * line.length, Integer.MAX_VALUE - 8)));
    }
    System.arraycopy(buffer, position, line, length, piece);
    length += piece;
  }

  private String text() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, end, StandardCharsets.UTF_8);
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// The number of the line given last, counted from 1.
  public int number() {
    return number;
  }

  /// Whether the line given last was longer than the bound.
  public boolean tooLong() {
    return tooLong;
  }
}

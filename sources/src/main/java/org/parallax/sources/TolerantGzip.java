package org.parallax.sources;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Unpacks gzip as far as it goes: where it is cut off or damaged, the text ends, and {@link
/// #damage} says so.
final class TolerantGzip extends FilterInputStream {
  private static final int BUFFER = 64 << 10;

  private @Nullable String damage;

  /// @throws IOException if not even the header can be read
  TolerantGzip(InputStream packed) throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
  }

  /// What is wrong with it as far as it was read, or null.
  @Nullable String damage() {
    return damage;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (damage != null) {
      return -1;
    }
    try {
      return super.read(bytes, from, length);
    } catch (EOFException cutOff) {
      damage = "is a gzip file that was cut off";
    } catch (ZipException damaged) {
      damage = "is a damaged gzip file";
    }
    return -1;
  }
}

package org.parallax.sources;

/// Bounds on what is read, so that no input exhausts memory or time.
///
/// @param pageBytes the longest page, after decompression; what follows is left out
/// @param lineBytes the longest line of JSON Lines; longer ones are left out
/// @param skippedBytes how much of a line that is too long is passed over before the rest of its
///   file is given up
/// @param folderDepth the deepest folder within a folder
public record Limits(int pageBytes, int lineBytes, long skippedBytes, int folderDepth) {
  private static final int MEGABYTE = 1 << 20;

  public static final Limits STANDARD =
      new Limits(64 * MEGABYTE, 128 * MEGABYTE, 1024L * MEGABYTE, 64);

  /// A number of bytes as people say it.
  static String say(long bytes) {
    return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
  }
}

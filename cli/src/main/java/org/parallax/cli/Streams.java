package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a command reads from and writes to.
///
/// @param outIsTerminal whether a person reads the results as they come
/// @param errIsTerminal whether a person watches
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  private static final int OUT = 1;
  private static final int ERR = 2;

  /// Those of this process.
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        isTerminal(OUT),
        isTerminal(ERR));
  }

  /// Java tells only whether both standard input and output are terminals; where the system shows
  /// more, that holds.
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException notShown) {
      return System.console() != null;
    }
  }
}

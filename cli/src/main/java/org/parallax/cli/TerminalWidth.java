package org.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many columns the terminal has.
final class TerminalWidth {
  private static final int USUAL = 100;
  private static final int LEAST = 60;
  private static final Pattern SIZE = Pattern.compile("\\d{1,4} (\\d{1,4})\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private TerminalWidth() {}

  static int find() {
    String columns = System.getenv("COLUMNS");
    int width =
        columns != null && NUMBER.matcher(columns).matches() ? Integer.parseInt(columns) : ask();
    return width == 0 ? USUAL : Math.max(LEAST, width);
  }

  /// 0 where nobody answers.
  private static int ask() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(stty.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      Matcher size = SIZE.matcher(answer);
      return size.matches() ? Integer.parseInt(size.group(1)) : 0;
    } catch (IOException noSuchCommand) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}

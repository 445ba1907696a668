package org.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.sources.UnreadableSourceException;

/// Tells on standard error what could not be read, one line each, and keeps count for the exit
/// status. Shows progress there if asked to.
final class ErrorReporter {
  private static final String PREFIX = "parallax: ";
  private static final String ERASE = "\r\u001B[K";

  private final OutputStream err;
  private final List<String> problems = new ArrayList<>();
  private boolean progressShown;

  ErrorReporter(OutputStream err) {
    this.err = err;
  }

  void report(UnreadableSourceException problem) {
    report(problem.name() + ": " + problem.what());
  }

  synchronized void report(String problem) {
    String line = OneLine.of(problem);
    problems.add(line);
    erase();
    print(PREFIX + line + "\n");
  }

  /// Replaces what was shown of the progress so far.
  synchronized void progress(String state) {
    print(ERASE + state);
    progressShown = true;
  }

  synchronized void erase() {
    if (progressShown) {
      print(ERASE);
      progressShown = false;
    }
  }

  /// What was reported, in its order.
  synchronized List<String> problems() {
    return List.copyOf(problems);
  }

  private void print(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyListens) {
      // There is no other place to tell it; the exit status still says that something was wrong.
      return;
    }
  }
}

package org.parallax.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Document;
import org.parallax.json.BadJsonException;
import org.parallax.json.JsonLinesDocuments;

/// Reads pages given one a line. A line that is none is told by its number, and the others are
/// read.
final class JsonLinesSource {
  private final Limits limits;
  private final Consumer<Document> pages;
  private final Consumer<UnreadableSourceException> problems;

  JsonLinesSource(
      Limits limits, Consumer<Document> pages, Consumer<UnreadableSourceException> problems) {
    this.limits = limits;
    this.pages = pages;
    this.problems = problems;
  }

  /// @param unpacked the gzip that the lines come from, or null
  void read(Origin origin, InputStream in, @Nullable TolerantGzip unpacked) throws IOException {
    LineReader lines = new LineReader(in, limits);
    for (String line = lines.next(); line != null; line = lines.next()) {
      int number = lines.number();
      if (lines.tooLong()) {
        problems.accept(
            origin.unreadable(number, "is longer than " + Limits.say(limits.lineBytes())));
      } else if (!line.isBlank()) {
        try {
          pages.accept(JsonLinesDocuments.read(line, origin.id() + ":" + number));
        } catch (BadJsonException bad) {
          boolean cutOff = unpacked != null && unpacked.damage() != null;
          // The complaint about the file says it all.
          if (!cutOff) {
            problems.accept(origin.unreadable(number, bad.what()));
          }
        }
      }
    }
  }
}

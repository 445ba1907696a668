package org.parallax.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.parallax.Parallax;
import org.parallax.json.BadJsonException;
import org.parallax.json.JsonLinesNamePair;
import org.parallax.sources.Limits;
import org.parallax.sources.LineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `parallax names`.
@Command(
    name = "names",
    header = "Tells whether two spellings are one name.",
    description = {
      "",
      "Reads lines {\"a\": ..., \"b\": ...} from standard input, which may also hold \"a_language\" and \"b_language\", "
          + "and adds \"score\", from 0 (not one name) to 1."
    },
    footer = {"", "Example: parallax names < pairs.jsonl"})
final class NamesCommand extends ResultCommand {
  private static final String INPUT = "standard input";

  @Mixin private final ReadingOptions options = new ReadingOptions();

  NamesCommand(Streams streams, ErrorReporter errors) {
    super(streams, errors);
  }

  private record NumberedPair(int line, JsonLinesNamePair pair) {}

  @Override
  void run(Consumer<String> out) {
    ResultWriter<NameView.Scored> writer = writer(NameView.VIEW);
    Reading reading = new Reading(options, streams, errors);
    Parallax parallax = reading.parallax();
    out.accept(writer.header());
    reading.<NumberedPair, String>inOrder(
        numbered -> writer.text().apply(scored(parallax, numbered.pair())),
        numbered -> INPUT + ":" + numbered.line(),
        out,
        this::read,
        numbered -> (long) numbered.pair().line().length());
  }

  private static NameView.Scored scored(Parallax parallax, JsonLinesNamePair pair) {
    return new NameView.Scored(
        pair, parallax.nameScore(pair.a(), pair.aLanguage(), pair.b(), pair.bLanguage()));
  }

  private void read(Consumer<NumberedPair> pairs) {
    LineReader lines = new LineReader(streams.in(), Limits.STANDARD);
    try {
      for (String line = lines.next(); line != null; line = lines.next()) {
        String where = INPUT + ":" + lines.number();
        if (lines.tooLong()) {
          errors.report(where + ": is too long");
        } else if (!line.isBlank()) {
          try {
            pairs.accept(new NumberedPair(lines.number(), JsonLinesNamePair.read(line)));
          } catch (BadJsonException bad) {
            errors.report(where + ": " + bad.getMessage());
          }
        }
      }
    } catch (IOException unreadable) {
      errors.report(INPUT + ": cannot be read: " + unreadable.getMessage());
    }
  }
}

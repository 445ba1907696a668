package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How results are written.
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Otherwise table on a terminal, jsonl elsewhere.")
  private @Nullable ResultFormat format;

  ResultFormat format(Streams streams) {
    if (format != null) {
      return format;
    }
    return streams.outIsTerminal() ? ResultFormat.table : ResultFormat.jsonl;
  }
}

package org.parallax.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Results as comma-separated values (RFC 4180, but with `\n`), a header first.
final class CsvRows {
  private CsvRows() {}

  static <T, R> ResultWriter<T> writer(View<T, R> view) {
    List<String> names = view.columns().stream().map(Column::name).toList();
    return new ResultWriter<>(
        text(List.of(names)), result -> text(view, view.rows().apply(result)));
  }

  private static <T, R> String text(View<T, R> view, List<R> rows) {
    return text(
        rows.stream()
            .map(row -> view.columns().stream().map(column -> column.text(row)).toList())
            .toList());
  }

  private static String text(List<List<String>> records) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      records.forEach(csv::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}

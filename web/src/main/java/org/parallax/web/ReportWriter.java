package org.parallax.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes a dossier as one HTML file that needs nothing else: no network, no script to be read. The
/// same dossier gives the same bytes.
public final class ReportWriter {

  private ReportWriter() {}

  /// @throws IOException where `out` does
  @SuppressWarnings("NullAway") // a template takes null for «no interceptor»
  public static void write(Dossier dossier, Appendable out) throws IOException {
    Page page = new Pages().of(dossier);
    try (Writer writer = new AppendingWriter(out)) {
      JtereportGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /// Leaves what it writes to open and close to whoever gave it.
  private static final class AppendingWriter extends Writer {

    private final Appendable out;

    AppendingWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      out.append(java.nio.CharBuffer.wrap(characters, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.append(text, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

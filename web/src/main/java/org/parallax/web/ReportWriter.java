package org.parallax.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes a dossier as one HTML file that needs nothing else: no network, no script to be read. The
/// same dossier gives the same bytes.
public final class ReportWriter {

  private static final char REPLACEMENT = 0xFFFD;

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

  /// Leaves what it writes to open and close to whoever gave it. Halves of characters, which a text
  /// may hold and no encoding can write, become replacement characters.
  private static final class AppendingWriter extends Writer {

    private final Appendable out;

    AppendingWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      write(new String(characters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      int written = from;
      for (int at = from; at < from + length; at++) {
        if (!Character.isSurrogate(text.charAt(at))) {
          continue;
        }
        if (Character.isSupplementaryCodePoint(text.codePointAt(at)) && at + 1 < from + length) {
          at++;
        } else {
          out.append(text, written, at).append(REPLACEMENT);
          written = at + 1;
        }
      }
      out.append(text, written, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

package org.parallax.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.parallax.document.Document;
import org.parallax.sources.encoding.TextDecoder;

/// Reads the pages of a web archive: what servers answered, what was kept without an answer
/// (`resource`), and text made from pages (`conversion`). Pictures, scripts and answers other than
/// 200 are passed over.
final class WarcSource {
  private static final int OK = 200;

  private final Limits limits;
  private final TextDecoder decoder;
  private final Consumer<Document> pages;
  private final Consumer<UnreadableSourceException> problems;

  WarcSource(
      Limits limits,
      TextDecoder decoder,
      Consumer<Document> pages,
      Consumer<UnreadableSourceException> problems) {
    this.limits = limits;
    this.decoder = decoder;
    this.pages = pages;
    this.problems = problems;
  }

  void read(Origin origin, InputStream in) throws IOException {
    WarcReader reader = new WarcReader(in);
    int number = 0;
    try {
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        number++;
        record(origin, record.get());
      }
    } catch (IOException damaged) {
      problems.accept(
          origin.unreadable("is a damaged web archive; " + number + " records of it were read"));
    }
  }

  private void record(Origin origin, WarcRecord record) throws IOException {
    switch (record) {
      case WarcResponse response -> {
        if (response.contentType().base().equals(MediaType.HTTP)
            && response.http().status() == OK) {
          MediaType type = response.http().contentType();
          page(origin, response.target(), type, response.http().bodyDecoded().stream());
        }
      }
      case WarcResource resource ->
          page(origin, resource.target(), resource.contentType(), resource.body().stream());
      case WarcConversion conversion ->
          page(origin, conversion.target(), conversion.contentType(), conversion.body().stream());
      default -> {}
    }
  }

  private void page(Origin origin, String address, MediaType type, InputStream body)
      throws IOException {
    boolean markup =
        type.base().equals(MediaType.HTML.base()) || type.base().equals(MediaType.XHTML);
    if (!markup && !type.base().equals(MediaType.PLAIN_TEXT)) {
      return;
    }
    byte[] bytes = body.readNBytes(limits.pageBytes());
    if (bytes.length == limits.pageBytes() && body.read() >= 0) {
      problems.accept(
          origin.unreadable(
              address
                  + " is longer than "
                  + Limits.say(limits.pageBytes())
                  + "; only so much was read"));
    }
    String text = decoder.decode(bytes, type.raw(), markup);
    pages.accept(
        markup
            ? Document.ofHtml(address, address, text)
            : new Document(address, address, null, null, text, null, null, null, false));
  }
}

package org.parallax.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Document;
import org.parallax.json.BadJsonException;
import org.parallax.json.JsonLinesDocuments;
import org.parallax.sources.encoding.ByteOrderMark;
import org.parallax.sources.encoding.TextDecoder;

/// Reads the pages in a stream of bytes, whatever they turn out to be.
final class ContentReader {
  /// A gzip within a gzip is opened, one within that is not.
  private static final int PACKED = 2;

  private final Limits limits;
  private final TextDecoder decoder;
  private final Consumer<Document> pages;
  private final Consumer<UnreadableSourceException> problems;

  ContentReader(
      Limits limits,
      TextDecoder decoder,
      Consumer<Document> pages,
      Consumer<UnreadableSourceException> problems) {
    this.limits = limits;
    this.decoder = decoder;
    this.pages = pages;
    this.problems = problems;
  }

  void read(Origin origin, InputStream bytes) throws IOException {
    read(origin, bytes, null, 0);
  }

  private void read(Origin origin, InputStream bytes, @Nullable TolerantGzip unpacked, int depth)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, ContentKind.LOOK);
    in.mark(ContentKind.LOOK);
    byte[] head = in.readNBytes(ContentKind.LOOK);
    in.reset();
    ContentKind kind = ContentKind.of(head, origin.id());
    if (isPassedOver(origin, kind)) {
      return;
    }
    switch (kind) {
      case GZIP -> unpack(origin, in, depth);
      case EMPTY ->
          problems.accept(
              origin.unreadable(
                  unpacked == null || unpacked.damage() == null ? "is empty" : damage(unpacked)));
      case BINARY -> problems.accept(origin.unreadable("is binary, neither text nor a page"));
      case FEED ->
          problems.accept(
              origin.unreadable(
                  "is a feed or a map of a site, no page; give the pages whose addresses it lists"));
      case WARC -> new WarcSource(limits, decoder, pages, problems).read(origin, in);
      case JSON_LINES ->
          new JsonLinesSource(limits, pages, problems).read(origin, utf8(head, in), unpacked);
      case JSON -> json(origin, utf8(head, in), head[0] == '{');
      case HTML, TEXT -> page(origin, kind, in);
    }
    if (unpacked != null && unpacked.damage() != null && kind != ContentKind.EMPTY) {
      problems.accept(origin.unreadable(damage(unpacked) + "; what came before was read"));
    }
  }

  private static String damage(TolerantGzip unpacked) {
    return String.valueOf(unpacked.damage());
  }

  private static boolean isPassedOver(Origin origin, ContentKind kind) {
    boolean doubtful =
        kind != ContentKind.HTML
            && kind != ContentKind.FEED
            && kind != ContentKind.WARC
            && kind != ContentKind.GZIP;
    return !origin.chosen() && doubtful && !PageNames.isPage(origin.id());
  }

  private void unpack(Origin origin, InputStream packed, int depth) throws IOException {
    if (depth == PACKED) {
      problems.accept(origin.unreadable("is packed more than twice"));
      return;
    }
    TolerantGzip unpacked;
    try {
      unpacked = new TolerantGzip(packed);
    } catch (IOException damaged) {
      problems.accept(origin.unreadable("is a damaged gzip file"));
      return;
    }
    read(origin, unpacked, unpacked, depth + 1);
  }

  /// JSON as UTF-8, which it is but for what some shells write.
  private InputStream utf8(byte[] head, InputStream in) throws IOException {
    ByteOrderMark mark = ByteOrderMark.find(head).orElse(null);
    if (mark == null) {
      return in;
    }
    in.skipNBytes(mark.length());
    if (mark.charset().equals(StandardCharsets.UTF_8)) {
      return in;
    }
    String text = new String(in.readNBytes(limits.pageBytes()), mark.charset());
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void json(Origin origin, InputStream in, boolean single) throws IOException {
    int[] found = new int[1];
    String complaint = null;
    try (InputStream bounded = new ByteArrayInputStream(bounded(origin, in))) {
      JsonLinesDocuments.readAll(
          new InputStreamReader(bounded, StandardCharsets.UTF_8),
          number -> single && number == 1 ? origin.id() : origin.id() + ":" + number,
          page -> {
            if (page.html() != null || page.text() != null && !page.text().isEmpty()) {
              found[0]++;
              pages.accept(page);
            }
          });
    } catch (BadJsonException bad) {
      complaint = bad.getMessage();
    }
    if (complaint == null && found[0] == 0 && origin.chosen()) {
      complaint = "holds no page: no object in it has \"html\" or \"text\"";
    }
    if (complaint != null) {
      problems.accept(origin.unreadable(complaint));
    }
  }

  private void page(Origin origin, ContentKind kind, InputStream in) throws IOException {
    boolean markup = kind == ContentKind.HTML;
    String text = decoder.decode(bounded(origin, in), origin.contentType(), markup);
    pages.accept(
        markup
            ? Document.ofHtml(origin.id(), origin.url(), text)
            : new Document(origin.id(), origin.url(), null, null, text, null, null, null, false));
  }

  private byte[] bounded(Origin origin, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.pageBytes());
    if (bytes.length == limits.pageBytes() && in.read() >= 0) {
      problems.accept(
          origin.unreadable(
              "is longer than "
                  + Limits.say(limits.pageBytes())
                  + "; only so much of it was read"));
    }
    return bytes;
  }
}

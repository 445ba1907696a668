package org.parallax.sources.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says of its own encoding.
final class DeclaredEncoding {
  /// How far into a page its declaration is looked for, in bytes. Browsers stop at 1024; real pages
  /// put scripts first.
  private static final int PRESCAN = 8192;

  private static final String LABEL = "\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})";
  private static final Pattern META = Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset" + LABEL);
  private static final Pattern XML =
      Pattern.compile("^\\s{0,99}<\\?xml\\s[^>]{0,200}?encoding" + LABEL);
  private static final Pattern HEADER = Pattern.compile("(?i)charset" + LABEL);

  private DeclaredEncoding() {}

  /// The label in the markup's own declaration.
  static Optional<String> inMarkup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    if (meta.find()) {
      return Optional.of(meta.group(1));
    }
    Matcher xml = XML.matcher(head);
    return xml.find() ? Optional.of(xml.group(1)) : Optional.empty();
  }

  /// The label in a `Content-Type` header.
  static Optional<String> inContentType(String contentType) {
    Matcher header = HEADER.matcher(contentType);
    return header.find() ? Optional.of(header.group(1)) : Optional.empty();
  }
}

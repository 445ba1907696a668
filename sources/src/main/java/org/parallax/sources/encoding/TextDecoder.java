package org.parallax.sources.encoding;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a page into text: by its byte order mark, else what it declares, else UTF-8
/// where it is that, else by detection. Never fails; what no encoding explains becomes U+FFFD.
public final class TextDecoder {
  private static final String VIETNAMESE = "windows-1258";

  private final EncodingLabels labels;
  private final EncodingDetector detector;

  public TextDecoder(EncodingLabels labels, EncodingDetector detector) {
    this.labels = labels;
    this.detector = detector;
  }

  /// @param contentType the header the page came with, or null
  /// @param markup whether the page may declare its encoding in its own markup
  public String decode(byte[] bytes, @Nullable String contentType, boolean markup) {
    Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
    if (mark.isPresent()) {
      int length = mark.get().length();
      return new String(bytes, length, bytes.length - length, mark.get().charset());
    }
    Charset charset = charset(bytes, contentType, markup);
    String text = new String(bytes, charset);
    // This encoding writes tone marks apart from their vowels, as no other source does.
    return charset.name().equals(VIETNAMESE) ? Normalizer2.getNFCInstance().normalize(text) : text;
  }

  private Charset charset(byte[] bytes, @Nullable String contentType, boolean markup) {
    Utf8Shape shape = Utf8Shape.of(bytes);
    // Templates and servers declare encodings that the text no longer has; bytes that are UTF-8
    // throughout are UTF-8.
    if (shape.certain()) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> declared = declared(bytes, contentType, markup);
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return declared.get();
    }
    if (shape.valid() || shape.damaged()) {
      return StandardCharsets.UTF_8;
    }
    return detector.detect(bytes, markup);
  }

  private Optional<Charset> declared(byte[] bytes, @Nullable String contentType, boolean markup) {
    Optional<String> header =
        contentType == null ? Optional.empty() : DeclaredEncoding.inContentType(contentType);
    Optional<Charset> found = header.flatMap(labels::find);
    if (found.isEmpty() && markup) {
      // A declaration that could be read byte by byte cannot be UTF-16, whatever it says.
      found =
          DeclaredEncoding.inMarkup(bytes)
              .flatMap(labels::find)
              .map(charset ->
                  charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }
    return found;
  }
}

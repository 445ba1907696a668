package org.parallax.sources.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The encodings that pages name. A label is read as browsers read it: `iso-8859-1` means
/// windows-1252, `gb2312` means GB18030.
public final class EncodingLabels {
  private static final String TABLE = "scripts/encodings.tsv";

  private final Map<String, Charset> charsets;

  private EncodingLabels(Map<String, Charset> charsets) {
    this.charsets = charsets;
  }

  /// The labels of `scripts/encodings.tsv`, and those that Java knows.
  public static EncodingLabels of(Knowledge knowledge) {
    Map<String, Charset> charsets = new HashMap<>();
    for (Row row : knowledge.table(TABLE, "label", "charset")) {
      charsets.put(row.expect("label"), Charset.forName(row.expect("charset")));
    }
    return new EncodingLabels(charsets);
  }

  /// The encoding of that name; empty where nobody knows it.
  public Optional<Charset> find(String label) {
    String plain = label.strip().toLowerCase(Locale.ROOT);
    Charset known = charsets.get(plain);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      return Optional.of(Charset.forName(plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}

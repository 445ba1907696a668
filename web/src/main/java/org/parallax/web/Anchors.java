package org.parallax.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Ids of what can be linked to: made from what a thing is rather than where it stands, so that a
/// link into the page still holds when documents join.
final class Anchors {

  private static final int LONGEST = 20;

  private final Map<String, String> documents = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// The anchor for a document; each call takes a new one.
  String takeDocument(String id) {
    String anchor = take("d-" + slug(id));
    documents.putIfAbsent(id, anchor);
    return anchor;
  }

  /// The anchor of a document of that id, or null where there is none.
  @Nullable String document(String id) {
    return documents.get(id);
  }

  /// An anchor for something told apart by the words given.
  String take(String prefix, String what) {
    return take(prefix + hash(what));
  }

  private String take(String wanted) {
    String anchor = wanted;
    for (int n = 2; !taken.add(anchor); n++) {
      anchor = wanted + "." + n;
    }
    return anchor;
  }

  private static String slug(String id) {
    StringBuilder slug = new StringBuilder();
    for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (plain) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString().equals(id) && id.length() <= LONGEST
        ? id
        : slug.substring(0, Math.min(LONGEST, slug.length())) + "_" + hash(id);
  }

  private static String hash(String what) {
    CRC32C crc = new CRC32C();
    crc.update(what.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /// The anchor of the passage that begins at that code point of a document.
  static String passage(String document, int start) {
    return document + "-p" + start;
  }
}

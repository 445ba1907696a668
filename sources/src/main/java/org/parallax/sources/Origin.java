package org.parallax.sources;

import org.jspecify.annotations.Nullable;

/// Where bytes come from.
///
/// @param id what its page is called in results
/// @param label what it is called in complaints: as the user named it
/// @param url the address it was fetched from, or null
/// @param contentType the header it was fetched with, or null
/// @param chosen whether the user named it, rather than a folder that it lies in
record Origin(
    String id, String label, @Nullable String url, @Nullable String contentType, boolean chosen) {

  static Origin file(String id, String label, boolean chosen) {
    return new Origin(id, label, null, null, chosen);
  }

  UnreadableSourceException unreadable(String what) {
    return new UnreadableSourceException(label, what);
  }

  UnreadableSourceException unreadable(int line, String what) {
    return new UnreadableSourceException(label + ":" + line, what);
  }
}

package org.parallax.extract;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Parts of addresses of pages.
final class Addresses {

  private Addresses() {}

  /// The host in lower case, without a port; empty where there is none.
  static String host(@Nullable String url) {
    int from = url == null ? -1 : url.indexOf("://");
    if (url == null || from < 0) {
      return "";
    }
    int to = from + 3;
    while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    return url.substring(from + 3, to).toLowerCase(Locale.ROOT);
  }
}

package org.parallax.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Names the outlet of an address. Immutable.
final class OutletFinder {

  static final String[] COLUMNS = {
    "id", "name", "kind", "country", "language", "family", "domains"
  };

  private final Map<String, String> domains = new HashMap<>();

  OutletFinder(Knowledge knowledge) {
    for (Row row : knowledge.table("gazetteer/outlets.tsv", COLUMNS)) {
      for (String domain : row.get("domains").split(",")) {
        if (!domain.isBlank()) {
          domains.put(domain.strip().toLowerCase(Locale.ROOT), row.expect("name"));
        }
      }
    }
  }

  /// The outlet to which the address's host or the nearest domain above it belongs, or null.
  @Nullable String find(@Nullable String url) {
    String host = Addresses.host(url);
    while (host.contains(".")) {
      String name = domains.get(host);
      if (name != null) {
        return name;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return null;
  }
}

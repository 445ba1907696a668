package org.parallax.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The name of the site a page is on, as the page gives it.
final class Sites {

  private Sites() {}

  static @Nullable String name(Metadata metadata, StructuredData data) {
    String named = metadata.first("site");
    if (named != null && !named.contains("://")) {
      return named.startsWith("@") ? named.substring(1) : named;
    }
    for (Map<String, Object> object : data.objects()) {
      if (data.resolved(object.getOrDefault("publisher", "")) instanceof Map<?, ?> publisher
          && publisher.get("name") instanceof String name
          && !name.isBlank()) {
        return name.strip();
      }
    }
    for (Map<String, Object> site : data.ofType("WebSite")) {
      String name = StructuredData.text(site, "name");
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}

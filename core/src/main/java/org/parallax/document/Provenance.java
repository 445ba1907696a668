package org.parallax.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an article says that it comes from.
///
/// @param outlet who published the page, or null
/// @param wire the agency or service whose text it is, as credited on the page, or null
/// @param cites the sources that the article says it reports from, in the order of the chain,
///   nearest first
public record Provenance(@Nullable String outlet, @Nullable String wire, List<String> cites) {

  public static final Provenance UNKNOWN = new Provenance(null, null, List.of());

  public Provenance {
    cites = List.copyOf(cites);
  }
}

package org.parallax.event;

import org.jspecify.annotations.Nullable;

/// A party to an event.
///
/// @param text as named in the text
/// @param entity id of the entity it refers to, or null
/// @param country ISO 3166 alpha-3 or a PLOVER code, or null
/// @param sector PLOVER sector, or null
public record Participant(
    String text, @Nullable String entity, @Nullable String country, @Nullable String sector) {}

package org.parallax.entity;

import org.jspecify.annotations.Nullable;

/// Somebody or something that the gazetteer knows.
///
/// @param id such as `person:sergey-lavrov` or `country:RUS`
/// @param name as English-language agencies spell it
/// @param kind what the gazetteer's table says of it (`armed-group`, `city`, `agency`…); the gender
///   of a person; or empty
/// @param country ISO 3166 alpha-3 or a PLOVER code, or null
/// @param sector PLOVER sector, or null where it has none or it depends on the date
public record Known(
    String id,
    String name,
    EntityType type,
    String kind,
    @Nullable String country,
    @Nullable String sector) {}

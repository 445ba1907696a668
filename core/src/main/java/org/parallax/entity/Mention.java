package org.parallax.entity;

import org.jspecify.annotations.Nullable;

/// A phrase that refers to somebody or something, as later passes need it.
///
/// @param from its first token; titles and offices before a name belong to it
/// @param to the token after its last one
/// @param head the token that says what it is: the last of a name, the noun of a role
/// @param entity id of the entity, or null for somebody who is only described («experts»)
/// @param name the entity's name, or the phrase itself
/// @param country ISO 3166 alpha-3 or PLOVER code at the text's date, or null
/// @param sector PLOVER sector at the text's date, or null
public record Mention(
    int from,
    int to,
    int head,
    MentionKind kind,
    @Nullable String entity,
    String name,
    EntityType type,
    @Nullable String country,
    @Nullable String sector) {

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}

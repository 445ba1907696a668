package org.parallax.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;

/// Somebody or something that a document names, with every place where it does.
///
/// @param id the gazetteer's id where it is known there (`country:RUS`, `person:sergey-lavrov`),
///   else one made from the name, the same for the same name in every document
/// @param name the name to show: the gazetteer's, or the fullest form in the document
/// @param country ISO 3166 alpha-3 or a PLOVER code, its own or the one it belonged to at the
///   text's date; or null
/// @param sector PLOVER sector at the text's date (`GOV`, `MIL`, `REB`…), or null
/// @param mentions in the order of the text; pronouns and short forms among them
/// @param rule the rule that recognised it first
public record Entity(
    String id,
    String name,
    EntityType type,
    @Nullable String country,
    @Nullable String sector,
    List<Span> mentions,
    String rule) {

  public Entity {
    mentions = List.copyOf(mentions);
  }
}

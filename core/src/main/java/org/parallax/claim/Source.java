package org.parallax.claim;

import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;

/// Who a statement is attributed to.
///
/// @param span the mention at the attribution; a pronoun stays a pronoun
/// @param entity id of the entity it refers to, or null where it is not resolved
/// @param name the entity's name, or the mention's own text
public record Source(Span span, @Nullable String entity, String name) {}

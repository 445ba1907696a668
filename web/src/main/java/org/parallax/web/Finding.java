package org.parallax.web;

import org.jspecify.annotations.Nullable;

/// One thing found in a document, as listed beside its text.
///
/// @param note its id within the document, which marks in the text refer to
/// @param style class names, the same as on its marks
/// @param head what it is, in a few words
/// @param detail more of it; may be empty
/// @param passage where it stands, or null
/// @param happening link to the happening it is evidence of, or null
record Finding(
    String note,
    String style,
    String head,
    String detail,
    @Nullable Passage passage,
    String rule,
    @Nullable String happening) {}

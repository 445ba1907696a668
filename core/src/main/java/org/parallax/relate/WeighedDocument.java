package org.parallax.relate;

import java.util.List;

/// A document as numbers.
///
/// @param passages those that are its own, not page furniture
/// @param whole all of them as one
record WeighedDocument(String language, List<WeighedPassage> passages, WeighedPassage whole) {}

package org.parallax.relate;

import java.util.Map;
import org.parallax.document.Span;

/// A sentence as it is compared with those of other documents.
///
/// @param letters its length in letters and digits, brought to one measure for all languages
/// @param anchors what in it survives translation and copying, each with how often it stands there
/// @param fingerprint of its words, the same for the same sentence wherever it stands
public record Passage(Span span, double letters, Map<String, Integer> anchors, long fingerprint) {}

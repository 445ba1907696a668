package org.parallax.time;

import java.util.List;

/// The matches of a text and what else bears on them.
///
/// @param futures folded offsets of the words that tell of the future, ascending
record Passages(FoldedText text, List<Match> matches, List<Integer> futures) {}

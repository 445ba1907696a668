package org.parallax.time;

import java.util.List;

/// A rule that fits a passage.
///
/// @param start folded offset
/// @param end folded offset
record Match(PatternRule rule, List<Lexeme> lexemes, int start, int end) {}

package org.parallax.time;

import java.util.List;

/// A rule of `patterns.tsv`.
///
/// @param id names the rule in every result
/// @param reading how its lexemes are understood
/// @param roles what its numbers are, in their order: `d` day, `m` month, `y` year, `n` count, `o`
///   ordinal, `a b` day and month in the order of the language
record PatternRule(String id, Reading reading, List<String> roles) {

  PatternRule {
    roles = List.copyOf(roles);
  }
}

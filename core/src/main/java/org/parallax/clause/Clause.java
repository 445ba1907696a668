package org.parallax.clause;

/// A stretch of a sentence with one predicate.
///
/// @param from its first token
/// @param to the token after its last one
/// @param sentence the sentence it belongs to
/// @param opening how it hangs on what stands before it
public record Clause(int from, int to, int sentence, Opening opening) {

  /// How a clause begins.
  public enum Opening {
    /// A sentence begins, or nothing ties it to what stands before.
    MAIN,
    /// A conjunction or a comma; without a subject of its own it shares the one before.
    COORDINATE,
    /// «that», «rằng», «که»: the complement of what stands before.
    COMPLEMENT,
    /// «who», «which», «mà»: says more of the noun before it.
    RELATIVE,
    /// «when», «because», «khi», «پس از».
    SUBORDINATE,
    /// «if», «unless», «nếu», «اگر».
    CONDITION
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}

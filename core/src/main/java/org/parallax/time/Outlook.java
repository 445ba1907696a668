package org.parallax.time;

/// Whether the sentence of a date speaks of what is to come.
enum Outlook {
  NONE,
  /// A word of it does, which may also tell what was to come once («planned», «would»).
  LIKELY,
  /// It promises what had not happened when it was written («will», «soll»).
  CERTAIN;

  /// What a word of the future in `times.tsv` may do: stand behind its date.
  private static final int BEHIND = 1;

  /// What a word of the future in `times.tsv` may do: promise.
  private static final int PROMISE = 2;

  /// What a word of the future in `times.tsv` may do: stand behind its date in the same clause, as
  /// German verbs do.
  private static final int ENDS_CLAUSE = 4;

  static Outlook of(Lexeme word) {
    return (word.value() & PROMISE) == 0 ? LIKELY : CERTAIN;
  }

  static boolean mayStandBehind(Lexeme word) {
    return (word.value() & BEHIND) != 0;
  }

  static boolean mayEndClause(Lexeme word) {
    return (word.value() & ENDS_CLAUSE) != 0;
  }
}

package org.parallax.time;

/// A passage and its value.
///
/// @param start folded offset
/// @param end folded offset
/// @param outlook whether its sentence speaks of what is to come
/// @param deadline whether the date is an end («until», «by»)
/// @param explicit whether the value does not hang on the publication date
record Dated(
    int start,
    int end,
    Edtf value,
    String rule,
    Outlook outlook,
    boolean explicit,
    boolean deadline,
    boolean since) {

  /// Whether the date is the beginning or end of a span.
  boolean isEdge() {
    return since || deadline;
  }

  boolean isFuture() {
    return outlook != Outlook.NONE;
  }
}

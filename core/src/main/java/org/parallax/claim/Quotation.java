package org.parallax.claim;

/// A stretch of text in quotation marks.
///
/// @param from the first token inside the marks
/// @param to the token after the last one inside
record Quotation(int from, int to) {

  boolean covers(int token) {
    return from <= token && token < to;
  }

  int length() {
    return to - from;
  }
}

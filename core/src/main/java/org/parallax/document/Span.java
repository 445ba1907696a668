package org.parallax.document;

/// A passage of an article's text.
///
/// @param start first code point, counted from 0
/// @param end the code point after the last one
/// @param text the passage itself, exactly as it stands in the article
public record Span(int start, int end, String text) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " is not a range");
    }
  }

  /// Whether the two passages share at least one code point.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Whether the other passage lies wholly in this one.
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

package org.parallax.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.CodePoints;
import org.parallax.document.Span;
import org.parallax.text.Tokens;

/// A text cut into tokens, with everything marked in it that its language pack and the gazetteer
/// know. All later passes read from here.
public final class MarkedText {

  private final LanguagePack pack;
  private final Tokens tokens;
  private final List<Mark> marks;
  private final CodePoints points;

  /// For each token the first mark that covers it, counted in `marks`, or -1.
  private final int[] markAt;

  MarkedText(LanguagePack pack, Tokens tokens, List<Mark> marks) {
    this.pack = pack;
    this.tokens = tokens;
    this.points = new CodePoints(tokens.text());
    this.marks = List.copyOf(marks);
    this.markAt = new int[tokens.size()];
    java.util.Arrays.fill(markAt, -1);
    for (int m = this.marks.size() - 1; m >= 0; m--) {
      Mark mark = this.marks.get(m);
      java.util.Arrays.fill(markAt, mark.from(), mark.to(), m);
    }
  }

  public LanguagePack pack() {
    return pack;
  }

  public Tokens tokens() {
    return tokens;
  }

  /// The passage from a token to the one before `to`.
  public Span span(int from, int to) {
    return points.span(tokens.start(from), tokens.end(to - 1));
  }

  /// Turns `char` offsets into the code points of results.
  public CodePoints points() {
    return points;
  }

  /// All marks in the order of the text; a phrase that has several senses has several marks.
  public List<Mark> marks() {
    return marks;
  }

  /// The marks of the phrase that the token belongs to; none where it is not known.
  public List<Mark> marksAt(int token) {
    int first = markAt[token];
    if (first < 0) {
      return List.of();
    }
    List<Mark> found = new ArrayList<>(2);
    Mark head = marks.get(first);
    for (int m = first; m < marks.size() && marks.get(m).from() == head.from(); m++) {
      found.add(marks.get(m));
    }
    return found;
  }

  /// The mark of that layer on the phrase that the token belongs to, or null.
  public @Nullable Mark markAt(int token, Layer layer) {
    int first = markAt[token];
    if (first < 0) {
      return null;
    }
    int from = marks.get(first).from();
    for (int m = first; m < marks.size() && marks.get(m).from() == from; m++) {
      if (marks.get(m).sense().layer() == layer) {
        return marks.get(m);
      }
    }
    return null;
  }

  /// Whether the token belongs to a phrase that is that marker.
  public boolean isMarker(int token, String marker) {
    for (Mark mark : marksAt(token)) {
      if (mark.is(Layer.MARKER, marker)) {
        return true;
      }
    }
    return false;
  }
}

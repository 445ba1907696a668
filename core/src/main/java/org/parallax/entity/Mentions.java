package org.parallax.entity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody and everything that a text refers to.
///
/// @param entities with the spans of their mentions, in the order in which they first appear
/// @param outermost mentions that no other one contains, in the order of the text: the participants
///   of its sentences. «Russian Foreign Minister Sergey Lavrov» is one, although the country in it
///   is an entity of its own
public record Mentions(List<Entity> entities, List<Mention> outermost) {

  public Mentions {
    entities = List.copyOf(entities);
    outermost = List.copyOf(outermost);
  }

  /// The outermost mention that covers the token, or null.
  public @Nullable Mention at(int token) {
    int low = 0;
    int high = outermost.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Mention mention = outermost.get(middle);
      if (mention.covers(token)) {
        return mention;
      }
      if (mention.from() > token) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return null;
  }

  /// The outermost mentions that begin in a range of tokens.
  public List<Mention> in(int from, int to) {
    int low = 0;
    int high = outermost.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < outermost.size() && outermost.get(end).from() < to) {
      end++;
    }
    return outermost.subList(low, end);
  }

  /// For each token the number of its outermost mention, or -1.
  public int[] index(int tokens) {
    int[] index = new int[tokens];
    Arrays.fill(index, -1);
    for (int m = 0; m < outermost.size(); m++) {
      Arrays.fill(index, outermost.get(m).from(), outermost.get(m).to(), m);
    }
    return index;
  }
}

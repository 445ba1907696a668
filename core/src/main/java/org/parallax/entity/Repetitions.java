package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds, in scripts without capitals, where a person named before is called by the last word of
/// the name.
final class Repetitions {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_CHARACTERS = 2;

  private Repetitions() {}

  static List<Chunk> find(MarkedText text, List<Chunk> chunks) {
    Tokens tokens = text.tokens();
    ShortForms forms = new ShortForms();
    boolean[] owned = new boolean[tokens.size()];
    for (Chunk chunk : chunks) {
      java.util.Arrays.fill(owned, chunk.from(), chunk.to(), !isAdjectiveAlone(text, chunk));
      boolean person =
          chunk.is(ChunkKind.UNKNOWN) && chunk.detail().equals("person")
              || chunk.is(ChunkKind.NAME) && chunk.id().startsWith("person:");
      if (person && !isCased(tokens, chunk.from())) {
        List<String> words = ShortForms.nameWords(tokens, chunk.from(), chunk.to());
        if (words.size() > 1) {
          String last = words.get(words.size() - 1);
          forms.add(last, List.of(last.split(" ")));
        }
      }
    }
    List<Chunk> found = new ArrayList<>();
    for (int token = 0; token < tokens.size() && forms.longest() > 0; token++) {
      int to = owned[token] || isCased(tokens, token) ? token : end(text, forms, owned, token);
      if (to > token) {
        found.add(new Chunk(token, to, ChunkKind.UNKNOWN, List.of(), "short"));
        token = to - 1;
      }
    }
    return found;
  }

  /// The adjective of a country with no noun before it, which may be the surname of somebody.
  private static boolean isAdjectiveAlone(MarkedText text, Chunk chunk) {
    boolean adjective =
        chunk.is(ChunkKind.COUNTRY)
            && (chunk.detail().equals("adjective") || chunk.detail().equals("demonym"));
    int before = chunk.from() - 1;
    return adjective
        && (before < 0
            || text.tokens().isPunctuation(before)
            || text.marksAt(before).stream()
                .anyMatch(mark -> mark.isMarker() || mark.sense().detail().equals("v")));
  }

  private static int end(MarkedText text, ShortForms forms, boolean[] owned, int from) {
    Tokens tokens = text.tokens();
    List<String> words = new ArrayList<>();
    int end = from;
    for (int to = from;
        to < tokens.size() && words.size() < forms.longest() && !owned[to] && tokens.isWord(to);
        to++) {
      words.add(tokens.form(to));
      if (forms.owner(words) != null
          && isLongEnough(tokens, from, to + 1)
          && !isVerb(text, from, words.size())) {
        end = to + 1;
      }
    }
    return end;
  }

  private static boolean isLongEnough(Tokens tokens, int from, int to) {
    boolean characters = Character.isIdeographic(tokens.text().codePointAt(tokens.start(from)));
    return tokens.end(to - 1) - tokens.start(from) >= (characters ? SHORTEST_CHARACTERS : SHORTEST);
  }

  private static boolean isVerb(MarkedText text, int token, int words) {
    return words == 1 && text.marksAt(token).stream().anyMatch(Mark::isMarker);
  }

  private static boolean isCased(Tokens tokens, int token) {
    int first = tokens.text().codePointAt(tokens.start(token));
    return Character.isUpperCase(first) || Character.isLowerCase(first);
  }
}

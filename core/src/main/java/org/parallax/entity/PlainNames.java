package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;

/// Finds names that nothing is known of in scripts without capitals: by an office or a title before
/// them, an office behind them, and by the dot that Chinese and Japanese put between the words of a
/// foreign name.
final class PlainNames {

  private static final int MOST_WORDS = 3;
  private static final int MOST_CHARACTERS = 4;
  private static final int MOST_BESIDE_DOT = 6;

  private final MarkedText text;
  private final Tokens tokens;
  private final List<Chunk> chunks;
  private final boolean[] owned;
  private final List<Chunk> found = new ArrayList<>();

  PlainNames(MarkedText text, List<Chunk> chunks) {
    this.text = text;
    this.tokens = text.tokens();
    this.chunks = chunks;
    this.owned = new boolean[tokens.size()];
    chunks.forEach(chunk -> java.util.Arrays.fill(owned, chunk.from(), chunk.to(), true));
  }

  List<Chunk> find() {
    for (int token = 0; token < tokens.size(); token++) {
      if (isNameDot(token)) {
        aroundDot(token);
      }
    }
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean role = chunk.is(ChunkKind.ROLE) && !chunk.detail().contains("plural");
      if (role || chunk.is(ChunkKind.TITLE)) {
        behind(i);
      }
      if (role) {
        before(chunk);
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  private void add(int from, int to) {
    found.add(new Chunk(from, to, ChunkKind.UNKNOWN, List.of(), "person"));
    java.util.Arrays.fill(owned, from, to, true);
  }

  /// The office, whose it is, perhaps a comma and a title; then the name.
  private void behind(int office) {
    int last = office;
    while (last + 1 < chunks.size()
        && isOwner(chunks.get(last + 1))
        && Gap.between(text, chunks.get(last).to(), chunks.get(last + 1).from()) == Gap.NONE) {
      last++;
    }
    int from = chunks.get(last).to();
    while (from < tokens.size()
        && tokens.isPunctuation(from)
        && Gap.between(text, from, from + 1) == Gap.QUOTES) {
      from++;
    }
    int to = runEnd(from);
    boolean titled = chunks.get(office).is(ChunkKind.TITLE);
    // Behind a bare office any word may stand; whose office it is or a full stop to the name makes
    // it likely.
    if (isRightLength(from, to, titled)
        && (titled || last > office || isCharacters(from))
        && endsHere(to)) {
      add(from, to);
    }
  }

  private static boolean isOwner(Chunk chunk) {
    return chunk.is(ChunkKind.COUNTRY)
        || chunk.is(ChunkKind.BODY)
        || chunk.is(ChunkKind.DEGREE)
        || chunk.is(ChunkKind.TITLE)
        || chunk.is(ChunkKind.NAME);
  }

  /// The name, a comma, the office.
  private void before(Chunk office) {
    int to = office.from() - 1;
    if (to < 1 || Gap.between(text, to, to + 1) != Gap.COMMA) {
      return;
    }
    while (to > 0 && Gap.between(text, to - 1, to) == Gap.QUOTES && tokens.isPunctuation(to - 1)) {
      to--;
    }
    int from = to;
    while (from > 0
        && isPlain(from - 1)
        && tokens.sentenceOf(from - 1) == tokens.sentenceOf(office.from())) {
      from--;
    }
    if (isRightLength(from, to, false) && !isCharacters(from)) {
      add(from, to);
    }
  }

  private boolean isRightLength(int from, int to, boolean titled) {
    int length = to - from;
    return length > 0
        && (isCharacters(from)
            ? length > 1 && length <= MOST_CHARACTERS
            : length <= MOST_WORDS
                && (length > 1 || titled && tokens.end(from) - tokens.start(from) > 2));
  }

  private int runEnd(int from) {
    int to = from;
    while (to < tokens.size() && isPlain(to) && tokens.sentenceOf(to) == tokens.sentenceOf(from)) {
      to++;
    }
    return to;
  }

  /// A word without capitals that nothing is known of.
  private boolean isPlain(int token) {
    return tokens.isWord(token)
        && !owned[token]
        && text.marksAt(token).isEmpty()
        && !isCased(token);
  }

  private boolean isCased(int token) {
    int first = tokens.text().codePointAt(tokens.start(token));
    return Character.isLowerCase(first) || Character.isUpperCase(first);
  }

  private boolean isCharacters(int token) {
    return token < tokens.size()
        && Character.isIdeographic(tokens.text().codePointAt(tokens.start(token)));
  }

  /// Whether a name may end before this token.
  private boolean endsHere(int token) {
    if (token >= tokens.size() || tokens.isPunctuation(token)) {
      return true;
    }
    return text.marksAt(token).stream().anyMatch(mark -> mark.isMarker() || isVerb(mark));
  }

  private static boolean isVerb(Mark mark) {
    return mark.isConcept() && mark.sense().detail().equals("v");
  }

  private boolean isNameDot(int token) {
    if (!tokens.isPunctuation(token) || token == 0 || token + 1 == tokens.size()) {
      return false;
    }
    char c = tokens.text().charAt(tokens.start(token));
    return (c == 0x00B7 || c == 0x30FB || c == 0x2027 || c == 0x2022)
        && isDotPart(token - 1)
        && isDotPart(token + 1)
        && !tokens.isSpaceBefore(token)
        && !tokens.isSpaceBefore(token + 1);
  }

  private boolean isDotPart(int token) {
    if (tokens.kind(token) != TokenKind.WORD || owned[token] || isCased(token)) {
      return false;
    }
    return text.marksAt(token).stream()
        .allMatch(mark -> mark.length() == 1 && !mark.isMarker() && !isVerb(mark));
  }

  private void aroundDot(int dot) {
    int from = dot;
    while (from > 0
        && dot - from < MOST_BESIDE_DOT
        && isDotPart(from - 1)
        && !tokens.isSpaceBefore(from)) {
      from--;
    }
    int to = dot + 1;
    int since = dot;
    while (to < tokens.size()
        && to - since <= MOST_BESIDE_DOT
        && !tokens.isSpaceBefore(to)
        && (isDotPart(to) || isNameDot(to))) {
      since = isNameDot(to) ? to : since;
      to++;
    }
    if (from < dot && to > dot + 1) {
      add(from, to);
    }
  }
}

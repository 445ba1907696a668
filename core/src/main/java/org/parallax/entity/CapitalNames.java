package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds names that nothing is known of by their capitals: rows of capitalised words, with the
/// small words that hold the names of bodies together.
final class CapitalNames {

  private static final int LONGEST = 8;
  private static final int MOST_SMALL = 3;
  private static final int SHORT_ENDING = 2;
  private static final double SHOUTED = 0.7;
  private static final int SENTENCE_WORDS = 4;

  private final MarkedText text;
  private final Tokens tokens;

  /// For each token the phrase that it belongs to, or -1.
  private final int[] chunkAt;

  private final List<Chunk> chunks;
  private final NameWords words;
  private final Sectors sectors;
  private final Habits habits;
  private final boolean nounsCapital;
  private final Set<String> calendar;

  /// Forms that are capitalised where no sentence begins.
  private final Set<String> capitalInside = new HashSet<>();

  CapitalNames(
      MarkedText text,
      List<Chunk> chunks,
      NameWords words,
      Sectors sectors,
      Habits habits,
      Set<String> calendar) {
    this.text = text;
    this.tokens = text.tokens();
    this.chunks = chunks;
    this.words = words;
    this.sectors = sectors;
    this.habits = habits;
    this.nounsCapital = habits.capitalNouns(text.pack().tag());
    this.calendar = calendar;
    this.chunkAt = new int[tokens.size()];
    java.util.Arrays.fill(chunkAt, -1);
    for (int i = 0; i < chunks.size(); i++) {
      java.util.Arrays.fill(chunkAt, chunks.get(i).from(), chunks.get(i).to(), i);
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isCapitalized(token) && !opensSentence(token)) {
        capitalInside.add(tokens.form(token));
      }
    }
  }

  List<Chunk> find() {
    List<Chunk> found = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      if (!isShouted(sentence)) {
        find(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence), found);
      }
    }
    return found;
  }

  /// Whether nearly all of its words have capitals, as headlines do, so that a capital says
  /// nothing.
  private boolean isShouted(int sentence) {
    int count = 0;
    int capitals = 0;
    for (int token = tokens.sentenceStart(sentence);
        token < tokens.sentenceEnd(sentence);
        token++) {
      if (tokens.isWord(token) && !isOwned(token)) {
        count++;
        capitals += tokens.isCapitalized(token) ? 1 : 0;
      }
    }
    return count > SENTENCE_WORDS && capitals > SHOUTED * count;
  }

  private void find(int from, int to, List<Chunk> found) {
    int token = from;
    while (token < to) {
      if (!begins(token)) {
        token++;
        continue;
      }
      int end = token + 1;
      boolean body = isBodyWord(token);
      while (end < to && end - token < LONGEST) {
        int next = continues(end, to, body || isBodyWord(end));
        if (next < 0) {
          break;
        }
        body |= isBodyWord(next - 1);
        end = next;
      }
      add(trimmedStart(token, end, body), trimmedEnd(token, end), body, found);
      token = end;
    }
  }

  private void add(int from, int to, boolean bodyWord, List<Chunk> found) {
    boolean body = bodyWord && to > from || to - from > 1 && hasBody(from, to);
    if (to > from && isWorthwhile(from, to)) {
      found.add(
          new Chunk(
              from,
              to,
              ChunkKind.UNKNOWN,
              body ? countries(from, to) : List.of(),
              body ? "body" : ""));
    }
  }

  /// Where nouns stand before names, a noun that is known tells what is named and is no part of the
  /// name («Bang Iowa»).
  private int trimmedStart(int from, int to, boolean body) {
    int start = from;
    while (habits.modifiersAfter(text.pack().tag())
        && !nounsCapital
        && !body
        && start < to
        && isConcept(start)) {
      start++;
    }
    return start;
  }

  /// A known phrase of several words that goes on behind the name is no part of it.
  private int trimmedEnd(int from, int to) {
    int end = to;
    for (Mark mark : text.marksAt(to - 1)) {
      end = mark.to() > to ? Math.min(end, Math.max(from, mark.from())) : end;
    }
    return end;
  }

  /// The countries that a body's name tells.
  private List<String> countries(int from, int to) {
    List<String> countries = new ArrayList<>();
    for (int token = from; token < to; token++) {
      if (chunkAt[token] >= 0 && chunks.get(chunkAt[token]).is(ChunkKind.COUNTRY)) {
        countries.add(chunks.get(chunkAt[token]).id());
      }
    }
    return countries;
  }

  private boolean begins(int token) {
    return isCapital(token) && !isOwned(token) && (!opensSentence(token) || isNameAtOpening(token));
  }

  /// The token after the next part of the name that begins at `at`, or -1 where the name ends.
  private int continues(int at, int to, boolean body) {
    if (isCapital(at) && (!isOwned(at) || body && isPlace(at) || isSurname(at))) {
      return at + 1;
    }
    boolean dash =
        tokens.isPunctuation(at)
            && !tokens.isSpaceBefore(at)
            && Character.getType(tokens.surface(at).codePointAt(0)) == Character.DASH_PUNCTUATION;
    int next = at;
    while (next < to && next - at < MOST_SMALL && isSmall(next, body)) {
      next++;
    }
    next = dash ? at + 1 : next;
    if (next > at && next < to && isCapital(next) && (!isOwned(next) || body && isPlace(next))) {
      return dash && tokens.isSpaceBefore(next) ? -1 : next + 1;
    }
    return -1;
  }

  private boolean isSmall(int token, boolean body) {
    return tokens.isWord(token)
        && Character.isLowerCase(tokens.text().codePointAt(tokens.start(token)))
        && (words.isParticle(tokens.form(token)) || body && isLink(token));
  }

  private boolean isCapital(int token) {
    return tokens.isWord(token)
        && tokens.isCapitalized(token)
        && !(nounsCapital && isConcept(token))
        && !calendar.contains(tokens.form(token))
        && !isShortened(token)
        && !isGrammar(token);
  }

  /// A word with a small ending cut short («I've», «It'll»).
  private boolean isShortened(int token) {
    String form = tokens.form(token);
    int apostrophe = form.indexOf('\'');
    int rest = form.length() - apostrophe - 1;
    // A clitic cut off before a word («L'») ends with its apostrophe; the last letter is the same
    // in form and surface.
    return apostrophe > 0
        && rest > 0
        && rest <= SHORT_ENDING
        && Character.isLowerCase(tokens.text().charAt(tokens.end(token) - 1));
  }

  /// A word of the grammar («The», «After», «I»), but for those that are also names («Will»,
  /// «May»).
  private boolean isGrammar(int token) {
    for (Mark mark : text.marksAt(token)) {
      String id = mark.sense().id();
      if (mark.isMarker()
          && mark.length() == 1
          && !id.equals("future")
          && !id.startsWith("modal")) {
        return true;
      }
    }
    return false;
  }

  private boolean isConcept(int token) {
    return text.marksAt(token).stream().anyMatch(Mark::isConcept);
  }

  /// A word that holds the name of a body together («Foundation *for* Defense *of* Democracies»).
  private boolean isLink(int token) {
    return text.isMarker(token, "of") || text.isMarker(token, "for") || text.isMarker(token, "and");
  }

  private boolean hasBody(int from, int to) {
    for (int token = from; token < to; token++) {
      if (chunkAt[token] >= 0 && chunks.get(chunkAt[token]).is(ChunkKind.BODY)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int token) {
    if (chunkAt[token] < 0) {
      return false;
    }
    Chunk chunk = chunks.get(chunkAt[token]);
    return chunk.is(ChunkKind.COUNTRY)
        || chunk.is(ChunkKind.NAME) && chunk.id().startsWith("place:");
  }

  /// A capital that is called like somebody: another name stands right before it («Denzel
  /// Washington»).
  private boolean isSurname(int token) {
    Chunk city = chunkAt[token] < 0 ? null : chunks.get(chunkAt[token]);
    return city != null
        && city.is(ChunkKind.COUNTRY)
        && city.detail().equals("capital")
        && city.to() - city.from() == 1
        && !opensSentence(token - 1)
        && text.marksAt(token - 1).isEmpty();
  }

  /// The kind of a body that has a name of its own, rather than one of each state's.
  private boolean isBodyWord(int token) {
    Chunk chunk = chunkAt[token] < 0 ? null : chunks.get(chunkAt[token]);
    return chunk != null && chunk.is(ChunkKind.BODY) && !sectors.isState(chunk.id())
        || (chunk == null || chunk.is(ChunkKind.BODY))
            && habits.isBodyWord(text.pack().tag(), tokens.form(token));
  }

  /// Whether a known phrase, other than the kind of a body, holds it.
  private boolean isOwned(int token) {
    return chunkAt[token] >= 0 && !chunks.get(chunkAt[token]).is(ChunkKind.BODY);
  }

  private boolean opensSentence(int token) {
    int first = tokens.sentenceStart(tokens.sentenceOf(token));
    for (int before = token - 1; before >= first; before--) {
      if (!tokens.isPunctuation(before)) {
        return false;
      }
      if (tokens.is(before, ':') || tokens.is(before, (char) 0x2022)) {
        return true;
      }
      if (!tokens.is(before, '(')) {
        continue;
      }
    }
    return true;
  }

  private boolean isNameAtOpening(int token) {
    boolean known = !text.marksAt(token).isEmpty();
    boolean followed =
        token + 1 < tokens.size()
            && tokens.isWord(token + 1)
            && tokens.isCapitalized(token + 1)
            && !isOwned(token + 1);
    return capitalInside.contains(tokens.form(token)) && !known
        || followed && (!known || isBodyWord(token));
  }

  private boolean isWorthwhile(int from, int to) {
    boolean plainWord = to - from == 1 && (!text.marksAt(from).isEmpty() || isBodyWord(from));
    return !plainWord && !isKindOnly(from, to) && tokens.end(to - 1) - tokens.start(from) > 1;
  }

  /// Nothing but the kind of a body («Foreign Ministry»).
  private boolean isKindOnly(int from, int to) {
    for (int token = from; token < to; token++) {
      if (chunkAt[token] < 0) {
        return false;
      }
    }
    return true;
  }
}

package org.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import org.parallax.clause.Markers;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds what an attribution without quotation marks attributes: the clause behind the cue, the
/// sentence before it, or both where the frame stands in its middle.
final class ContentFinder {

  /// A range of tokens.
  record Range(int from, int to) {}

  private static final int SHORTEST = 2;

  private final MarkedText text;

  ContentFinder(MarkedText text) {
    this.text = text;
  }

  /// The content of a verb of speech.
  ///
  /// @param sourceFrom the first token of the frame: of the source, or of the cue where the source
  ///   follows it
  /// @param sourceTo the token after the source
  /// @param frameTo the token after the frame
  List<Range> ofVerb(Cue cue, int sourceFrom, int sourceTo, int frameTo) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentenceOf(cue.from());
    int start = tokens.sentenceStart(sentence);
    int frameFrom = sourceFrom == cue.from() ? withAuxiliaries(sourceFrom, start) : sourceFrom;
    int end = trimEnd(tokens.sentenceEnd(sentence), start);
    boolean verbLast = text.pack().order().equals("SOV");
    List<Range> found = new ArrayList<>();
    boolean closesSentence = startsOwnClause(frameFrom, start);
    boolean opensComplement = frameTo < end && opensAt(frameTo);
    if (verbLast && !opensComplement && cue.frame().governs("object")) {
      int objectEnd = beforeObjectMarker(cue.from(), start);
      add(found, skipPunctuation(Math.min(sourceTo, objectEnd), objectEnd), objectEnd);
      return found;
    }
    if (closesSentence && !opensComplement) {
      add(found, skipOpening(start, frameFrom), trimEnd(frameFrom, start));
      if (frameTo < end && tokens.is(frameTo, ',')) {
        add(found, frameTo + 1, end);
      }
      return found;
    }
    add(found, skipPunctuation(frameTo, end), contentEnd(frameTo, end));
    return found;
  }

  /// The content of «according to»: the rest of the sentence.
  List<Range> ofPreposition(int frameFrom, int frameTo) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentenceOf(frameFrom);
    int start = tokens.sentenceStart(sentence);
    int end = trimEnd(tokens.sentenceEnd(sentence), start);
    List<Range> found = new ArrayList<>();
    add(found, start, trimEnd(frameFrom, start));
    add(found, skipPunctuation(frameTo, end), end);
    return found;
  }

  private void add(List<Range> found, int from, int to) {
    if (to - from >= SHORTEST) {
      found.add(new Range(from, to));
    }
  }

  /// «…, a dit le ministre»: the frame begins with what goes with its verb.
  private int withAuxiliaries(int verb, int start) {
    int from = verb;
    while (from - 1 > start && Markers.at(text, from - 1, "perfect")) {
      from--;
    }
    return from;
  }

  /// Whether the frame follows a comma after something that can stand on its own.
  private boolean startsOwnClause(int frame, int start) {
    Tokens tokens = text.tokens();
    if (frame - 1 <= start || !tokens.is(frame - 1, ',') && !tokens.is(frame - 1, (char) 0x060C)) {
      return false;
    }
    for (int token = start; token < frame; token++) {
      if (text.marksAt(token).stream().anyMatch(Markers::isVerb)
          || Markers.at(text, token, Markers.BE)) {
        return true;
      }
    }
    return false;
  }

  /// Where the finite verb comes second, a comma or a colon parts a complement from its frame: what
  /// stands right behind («…, teilte das Amt gestern mit») still belongs to the frame.
  private boolean opensAt(int token) {
    return text.pack().order().equals("V2") ? text.tokens().is(token, ':') : opens(token);
  }

  /// Whether a complement begins there: a complementiser, a colon, or words that are no
  /// preposition.
  private boolean opens(int token) {
    Tokens tokens = text.tokens();
    if (tokens.is(token, ':')) {
      return true;
    }
    if (tokens.isPunctuation(token)) {
      return false;
    }
    for (Mark mark : text.marksAt(token)) {
      if (mark.isMarker()) {
        String marker = mark.sense().id();
        return marker.equals(Markers.COMPLEMENT)
            || marker.startsWith("pronoun")
            || marker.startsWith("demonstrative")
            || marker.equals(Markers.INFINITIVE)
            || marker.equals(Markers.NEGATION);
      }
    }
    return true;
  }

  private int beforeObjectMarker(int cue, int start) {
    for (int token = cue - 1; token > start; token--) {
      if (Markers.at(text, token, Markers.OBJECT)) {
        return token;
      }
    }
    return cue;
  }

  private int skipOpening(int from, int to) {
    return from < to && text.tokens().isPunctuation(from) ? skipPunctuation(from, to) : from;
  }

  private int skipPunctuation(int from, int to) {
    int token = from;
    while (token < to && text.tokens().isPunctuation(token)) {
      token++;
    }
    return token;
  }

  private int trimEnd(int end, int start) {
    int token = end;
    while (token > start && text.tokens().isPunctuation(token - 1)) {
      token--;
    }
    return token;
  }

  /// A content ends where «but» sets something else against it.
  private int contentEnd(int from, int end) {
    Tokens tokens = text.tokens();
    for (int token = from + SHORTEST; token < end; token++) {
      boolean contrast = Markers.at(text, token, Markers.BUT) || Markers.at(text, token, "despite");
      if (contrast && tokens.is(token - 1, ',')) {
        return trimEnd(token, from);
      }
    }
    return end;
  }
}

package org.parallax.entity;

import java.util.List;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// What stands between two phrases.
enum Gap {
  /// Nothing, or what means nothing: articles, plural words.
  NONE,
  /// Quotation marks or brackets only.
  QUOTES,
  /// A possessive («of», «'s»).
  OF,
  /// A word that says where («in», «at»).
  IN,
  /// A comma, perhaps with an article.
  COMMA,
  /// A few plain words («military», «cấp cao»).
  FILLER,
  /// Anything else.
  BREAK;

  private static final int MOST_FILLERS = 3;

  /// Whoever is called so has been told of a state, and is of no other one named behind it.
  private static final List<String> SIDES = List.of("pro-state", "anti-state");

  static Gap between(MarkedText text, int from, int to) {
    Tokens tokens = text.tokens();
    Gap gap = NONE;
    int fillers = 0;
    if (from > to
        || to - from > MOST_FILLERS * 2
        || from < to && tokens.sentenceOf(from) != tokens.sentenceOf(to - 1)) {
      return BREAK;
    }
    for (int token = from; token < to; token++) {
      Gap here = at(text, token);
      fillers += here == FILLER ? 1 : 0;
      if (here == BREAK || fillers > MOST_FILLERS) {
        return BREAK;
      }
      gap =
          here == NONE
              ? gap
              : gap == NONE || gap == here || gap == QUOTES ? here : here == QUOTES ? gap : BREAK;
    }
    return gap;
  }

  private static Gap at(MarkedText text, int token) {
    Tokens tokens = text.tokens();
    if (tokens.isPunctuation(token)) {
      return punctuation(tokens, token);
    }
    if (tokens.isNumber(token)) {
      return BREAK;
    }
    boolean plain = true;
    boolean verb = false;
    for (Mark mark : text.marksAt(token)) {
      if (mark.isMarker()) {
        switch (mark.sense().id()) {
          case "of" -> {
            return OF;
          }
          case "demonstrative", "plural", "classifier" -> {
            return NONE;
          }
          case "in-place" -> {
            return IN;
          }
          default -> plain = false;
        }
      }
      plain &= !SIDES.contains(mark.sense().id());
      verb |= mark.isConcept() && mark.sense().detail().equals("v");
    }
    // Where words are not parted, most verbs are written as the nouns of their acts.
    boolean noun =
        !text.pack().values("spaces").contains("no")
            && text.marksAt(token).stream()
                .anyMatch(mark -> mark.isConcept() && !mark.sense().detail().equals("v"));
    return plain && (!verb || noun) && !tokens.isCapitalized(token) ? FILLER : BREAK;
  }

  private static Gap punctuation(Tokens tokens, int token) {
    char c = tokens.text().charAt(tokens.start(token));
    if (c == ',' || c == 0x060C || c == 0x3001 || c == 0xFF0C) {
      return COMMA;
    }
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTES;
      case Character.DASH_PUNCTUATION -> tokens.isSpaceBefore(token) ? BREAK : NONE;
      default -> c == '"' ? QUOTES : BREAK;
    };
  }
}

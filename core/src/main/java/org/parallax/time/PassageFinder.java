package org.parallax.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes over a text once and takes the longest match at each place where a word or number begins.
final class PassageFinder {

  private final LexemeReader reader;
  private final FoldedText text;
  private final Matcher matcher;
  private final List<Match> matches = new ArrayList<>();
  private final List<Lexeme> tenses = new ArrayList<>();

  PassageFinder(Grammar grammar, LexemeReader reader) {
    this.reader = reader;
    this.text = reader.text();
    this.matcher = new Matcher(grammar, reader);
  }

  Passages find() {
    for (int i = 0; i < text.length; ) {
      char c = text.chars[i];
      if (c == ' ' || c == '\n' || !Joints.beginsWord(text, i)) {
        i++;
        continue;
      }
      Match match = matchAt(i);
      if (match == null) {
        i = Joints.isDigit(c) ? Math.max(i + 1, reader.digitsEnd(i)) : i + 1;
      } else {
        matches.addAll(Coordination.split(match));
        i = match.end();
      }
    }
    return new Passages(text, matches, tenses);
  }

  private static boolean isTense(Sign sign) {
    return sign == Sign.FUTURE || sign == Sign.PAST || sign == Sign.HEARSAY;
  }

  private @Nullable Match matchAt(int start) {
    List<Lexeme> lexemes = reader.at(start);
    if (lexemes.isEmpty()) {
      return null;
    }
    for (Lexeme lexeme : lexemes) {
      if (isTense(lexeme.sign())) {
        tenses.add(lexeme);
      }
    }
    return matcher.longest(lexemes);
  }
}

package org.parallax.event;

import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// The nouns inside a trigger of several words. Packs say «prisoner swap» or «enrich uranium» as
/// one phrase; what the act is done to then stands in it, and no longer beside it.
final class InnerNouns {

  private final MarkedText text;
  private final List<Mark> nouns = new ArrayList<>();

  private InnerNouns(MarkedText text) {
    this.text = text;
  }

  /// Read without the words that stand for the act itself, which are first or last.
  static List<Mark> of(MarkedText text, Mark phrase) {
    InnerNouns inner = new InnerNouns(text);
    // one character alone has too many senses
    int word = text.pack().values("spaces").contains("no") ? text.pack().tokens(1) : 1;
    if (phrase.to() - phrase.from() >= 2 * word) {
      inner.read(phrase.from() + word, phrase.to(), word);
      inner.read(phrase.from(), phrase.to() - word, word);
    }
    return inner.nouns;
  }

  private void read(int from, int to, int word) {
    Tokens tokens = text.tokens();
    String part = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    for (Mark mark : text.pack().mark(part).marks()) {
      if (mark.isConcept()
          && mark.sense().detail().equals("n")
          && mark.to() - mark.from() >= word) {
        nouns.add(mark);
      }
    }
  }
}

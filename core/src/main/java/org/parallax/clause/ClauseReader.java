package org.parallax.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.Clause.Opening;
import org.parallax.entity.Mentions;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Cuts sentences into clauses at subordinators, punctuation and conjunctions, and keeps together
/// what has no predicate of its own: appositions, lists, fronted adverbials.
public final class ClauseReader {

  private static final int LONGEST_LEAD = 14;
  private static final List<String> AUXILIARIES =
      List.of("be", "perfect", "past", "passive", Markers.PROGRESSIVE);

  private final Predicate<String> takesClause;

  /// @param takesClause whether a verb for the concept may have a clause as its complement
  public ClauseReader(Predicate<String> takesClause) {
    this.takesClause = takesClause;
  }

  /// The clauses of a text, in its order; together they cover every token.
  public List<Clause> read(MarkedText text, Mentions mentions) {
    BareComplement complements = new BareComplement(text, mentions, takesClause);
    List<Clause> clauses = new ArrayList<>();
    for (int sentence = 0; sentence < text.tokens().sentences(); sentence++) {
      clauses.addAll(merge(text, cut(text, mentions, sentence, complements)));
    }
    return clauses;
  }

  private static List<Clause> cut(
      MarkedText text, Mentions mentions, int sentence, BareComplement complements) {
    Tokens tokens = text.tokens();
    List<Clause> pieces = new ArrayList<>();
    int end = tokens.sentenceEnd(sentence);
    int from = tokens.sentenceStart(sentence);
    BitSet bare = complements.find(from, end);
    Opening marked = openingAt(text, from);
    Opening opening = marked == null ? Opening.MAIN : marked;
    for (int token = from + 1; token < end; token++) {
      // A mention is never cut («the Ministry of Health and Welfare», «Lund, the envoy»).
      if (mentions.at(token) != null && mentions.at(token) == mentions.at(token - 1)) {
        continue;
      }
      Opening next = bare.get(token) ? Opening.COMPLEMENT : boundary(text, token);
      if (next != null) {
        pieces.add(new Clause(from, token, sentence, opening));
        from = token;
        opening = next;
      }
    }
    if (from < end) {
      pieces.add(new Clause(from, end, sentence, opening));
    }
    return pieces;
  }

  /// How a clause that begins at the token opens, or null where none does.
  private static @Nullable Opening boundary(MarkedText text, int token) {
    Tokens tokens = text.tokens();
    boolean afterComma = isComma(tokens, token - 1);
    Opening marked = openingAt(text, token);
    if (marked != null) {
      return marked;
    }
    if (afterComma) {
      return Opening.COORDINATE;
    }
    if (tokens.isPunctuation(token - 1) && isStrong(tokens, token - 1)) {
      return Opening.MAIN;
    }
    return null;
  }

  /// How a clause that the token's marker opens is opened, or null where it has none that does.
  static @Nullable Opening openingAt(MarkedText text, int token) {
    for (Mark mark : text.marksAt(token)) {
      if (mark.isMarker() && mark.from() == token) {
        String marker = mark.sense().id();
        if (Markers.SUBORDINATORS.contains(marker)) {
          return Opening.SUBORDINATE;
        }
        switch (marker) {
          case Markers.COMPLEMENT -> {
            return Opening.COMPLEMENT;
          }
          case Markers.RELATIVE -> {
            return Opening.RELATIVE;
          }
          case Markers.CONDITION -> {
            return Opening.CONDITION;
          }
          case Markers.AND, Markers.OR, Markers.BUT -> {
            return Opening.COORDINATE;
          }
          default -> {
            // Any other marker stands inside a clause.
          }
        }
      }
    }
    return null;
  }

  static boolean isComma(Tokens tokens, int token) {
    return tokens.is(token, ',')
        || tokens.is(token, (char) 0x060C)
        || tokens.is(token, (char) 0xFF0C);
  }

  private static boolean isStrong(Tokens tokens, int token) {
    int type = Character.getType(tokens.text().charAt(tokens.start(token)));
    if (type == Character.DASH_PUNCTUATION) {
      return tokens.isSpaceBefore(token);
    }
    return tokens.is(token, ':')
        || tokens.is(token, ';')
        || tokens.is(token, (char) 0x061B)
        || tokens.is(token, (char) 0xFF1B)
        || tokens.is(token, (char) 0xFF1A)
        || closesSpeech(tokens, token);
  }

  /// A quotation mark behind a comma or full stop closes what somebody says; other quotation marks
  /// set off single words.
  private static boolean closesSpeech(Tokens tokens, int token) {
    int type = Character.getType(tokens.text().charAt(tokens.start(token)));
    boolean quote = type == Character.FINAL_QUOTE_PUNCTUATION || tokens.is(token, '"');
    return quote
        && token > 0
        && tokens.isPunctuation(token - 1)
        && tokens.start(token) == tokens.end(token - 1);
  }

  /// Joins pieces without a verb to their neighbour: conjunctions and commas between nouns are no
  /// borders.
  private static List<Clause> merge(MarkedText text, List<Clause> pieces) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause piece : pieces) {
      Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
      boolean loose = piece.opening() == Opening.COORDINATE || piece.opening() == Opening.MAIN;
      boolean speech = piece.from() > 0 && closesSpeech(text.tokens(), piece.from() - 1);
      boolean join =
          last != null
              && loose
              && !isLead(text.tokens(), last)
              && !isClosed(text, last)
              && (!hasVerb(text, piece) && !speech || !hasVerb(text, last));
      if (last != null && join) {
        clauses.set(
            clauses.size() - 1,
            new Clause(last.from(), piece.to(), last.sentence(), last.opening()));
      } else {
        clauses.add(piece);
      }
    }
    return clauses;
  }

  /// Where verbs stand last, what follows one belongs to the next: «… has, and officials, Norway
  /// accused have».
  private static boolean isClosed(MarkedText text, Clause clause) {
    int end = clause.to() - 1;
    while (end > clause.from() && text.tokens().isPunctuation(end)) {
      end--;
    }
    return text.pack().order().equals("SOV")
        && text.marksAt(end).stream().anyMatch(mark -> Markers.isVerb(mark) || isAuxiliary(mark));
  }

  static boolean isAuxiliary(Mark mark) {
    return mark.isMarker() && AUXILIARIES.contains(mark.sense().id());
  }

  /// A dateline, an agency's credit, a keyword: what opens a sentence and is set off by a dash or a
  /// colon.
  static boolean isLead(Tokens tokens, Clause clause) {
    int end = clause.to() - 1;
    return clause.from() == tokens.sentenceStart(clause.sentence())
        && clause.to() - clause.from() <= LONGEST_LEAD
        && tokens.isPunctuation(end)
        && isStrong(tokens, end)
        && !closesSpeech(tokens, end);
  }

  static boolean hasVerb(MarkedText text, Clause clause) {
    for (int token = clause.from(); token < clause.to(); token++) {
      for (Mark mark : text.marksAt(token)) {
        if (Markers.isVerb(mark)) {
          return true;
        }
      }
    }
    return false;
  }
}

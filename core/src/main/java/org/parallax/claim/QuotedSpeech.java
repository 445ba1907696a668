package org.parallax.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// What one source says in quotation marks, split around the frame where it is.
///
/// @param cue the frame it is tied to, or null where none stands beside it
/// @param continuesLast whether without a frame it goes on with the one before
record QuotedSpeech(List<Quotation> parts, @Nullable Cue cue, boolean continuesLast) {

  /// Shorter quotations are names, titles and words held at a distance.
  private static final int SHORTEST = 4;

  private static final int FARTHEST = 28;

  QuotedSpeech {
    parts = List.copyOf(parts);
  }

  List<Span> spans(MarkedText text) {
    return parts.stream().map(part -> text.span(part.from(), part.to())).toList();
  }

  static List<QuotedSpeech> read(MarkedText text, List<Quotation> quotations, Cues cues) {
    List<QuotedSpeech> speeches = new ArrayList<>();
    Set<Cue> taken = new HashSet<>();
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      Cue split = splitFrame(text, speeches, quotation);
      if (split != null) {
        QuotedSpeech first = speeches.remove(speeches.size() - 1);
        List<Quotation> parts = new ArrayList<>(first.parts);
        parts.add(quotation);
        speeches.add(new QuotedSpeech(parts, split, false));
        continue;
      }
      Cue cue = frameOf(text, quotation, cues, taken);
      boolean complete = quotation.length() >= SHORTEST || cue != null && isSet(text, quotation);
      if (!complete || cue == null && !standsAlone(text, quotation)) {
        continue;
      }
      if (cue != null) {
        taken.add(cue);
      }
      speeches.add(
          new QuotedSpeech(List.of(quotation), cue, followsSpeech(text, speeches, quotation)));
    }
    return speeches;
  }

  /// A quotation goes on after its frame where both stand in one paragraph and nothing else comes
  /// between.
  private static @Nullable Cue splitFrame(
      MarkedText text, List<QuotedSpeech> speeches, Quotation next) {
    if (speeches.isEmpty() || next.length() < SHORTEST) {
      return null;
    }
    QuotedSpeech last = speeches.get(speeches.size() - 1);
    Quotation before = last.parts.get(last.parts.size() - 1);
    Cue cue = last.cue;
    boolean between = cue != null && cue.from() >= before.to() && cue.to() <= next.from();
    return between
            && sameParagraph(text, before.from(), next.from())
            && next.from() - before.to() <= FARTHEST
        ? cue
        : null;
  }

  /// The nearest free cue beside the quotation: behind it in the sentence where it ends, or before
  /// it in the one where it begins.
  private static @Nullable Cue frameOf(
      MarkedText text, Quotation quotation, Cues cues, Set<Cue> taken) {
    Tokens tokens = text.tokens();
    int first = tokens.sentenceOf(quotation.from() - 1);
    int last = tokens.sentenceOf(Math.min(quotation.to(), tokens.size() - 1));
    Cue best = null;
    int nearest = FARTHEST;
    for (Cue cue : cues.in(first, last)) {
      if (taken.contains(cue)
          || quotation.covers(cue.from())
          || !cue.frame().governs("quote") && !cue.isPreposition()) {
        continue;
      }
      boolean behind = cue.from() >= quotation.to() && tokens.sentenceOf(cue.from()) == last;
      boolean before =
          cue.to() <= quotation.from()
              && tokens.sentenceOf(cue.from()) == first
              && introduces(tokens, cue, quotation);
      int distance = behind ? cue.from() - quotation.to() : quotation.from() - cue.to();
      if ((behind || before) && distance < nearest) {
        best = cue;
        nearest = distance;
      }
    }
    return best;
  }

  /// Before a quotation the frame ends with a colon or a comma, or stands right before it.
  private static boolean introduces(Tokens tokens, Cue cue, Quotation quotation) {
    int before = quotation.from() - 2;
    boolean close = before < cue.to() + 1;
    return close || before >= 0 && tokens.isPunctuation(before);
  }

  /// A quotation set off by its own punctuation is speech, however short («"Never," she said»).
  private static boolean isSet(MarkedText text, Quotation quotation) {
    Tokens tokens = text.tokens();
    int last = quotation.to() - 1;
    int after = quotation.to() + 1;
    return tokens.isPunctuation(last)
        || after < tokens.size() && tokens.is(after, ',')
        || quotation.from() >= 2 && tokens.is(quotation.from() - 2, ':');
  }

  /// A paragraph of its own in quotation marks.
  private static boolean standsAlone(MarkedText text, Quotation quotation) {
    Tokens tokens = text.tokens();
    int before = quotation.from() - 2;
    return before < 0 || !sameParagraph(text, before, quotation.from());
  }

  private static boolean followsSpeech(
      MarkedText text, List<QuotedSpeech> speeches, Quotation quotation) {
    if (speeches.isEmpty()) {
      return false;
    }
    QuotedSpeech last = speeches.get(speeches.size() - 1);
    int end = last.parts.get(last.parts.size() - 1).to();
    int gap =
        paragraph(text, quotation.from())
            - paragraph(text, Math.min(end, text.tokens().size() - 1));
    return gap <= 1 && last.parts.get(0).length() >= SHORTEST;
  }

  private static boolean sameParagraph(MarkedText text, int one, int other) {
    return paragraph(text, one) == paragraph(text, other);
  }

  private static int paragraph(MarkedText text, int token) {
    return text.tokens().paragraphOf(text.tokens().sentenceOf(token));
  }
}

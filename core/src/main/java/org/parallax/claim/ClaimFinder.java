package org.parallax.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.claim.ContentFinder.Range;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.Markers;
import org.parallax.document.Span;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.entity.Mentions;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Concepts;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds who says what: quotations are paired first and tied to a frame, then indirect speech is
/// looked for outside them, then sources named by a preposition («according to»).
///
/// Immutable; may be shared by threads.
public final class ClaimFinder {

  private final Stances stances;
  private final CueFinder cues;
  private final Concepts concepts;

  public ClaimFinder(Knowledge knowledge, Concepts concepts) {
    this.stances = new Stances(knowledge, concepts);
    this.cues = new CueFinder(stances);
    this.concepts = concepts;
  }

  /// Whether what a verb for the concept says or thinks may be a clause without «that».
  public boolean takesClause(String concept) {
    Stances.Frame frame = stances.find(concept);
    return frame != null && frame.governs("clause");
  }

  /// The claims in the order of the text.
  public List<Claim> find(MarkedText text, Mentions mentions, ArgumentReader arguments) {
    List<Quotation> quotations = QuotationReader.read(text);
    Frames frames =
        new Frames(
            text, mentions, arguments, cues.find(text), cues.modifiers(text), quotations, concepts);
    List<Claim> claims = new ArrayList<>(frames.direct());
    claims.addAll(frames.indirect());
    claims.addAll(frames.prepositional());
    claims.addAll(frames.hearsay());
    claims.sort(Comparator.comparing(claim -> claim.content().get(0)));
    return claims;
  }

  /// The attributions of one text.
  private static final class Frames {

    private final MarkedText text;
    private final Tokens tokens;
    private final Cues cues;
    private final List<Quotation> quotations;
    private final SourceFinder sources;
    private final ContentFinder contents;
    private final Set<Cue> used = new HashSet<>();
    private final BitSet quoted = new BitSet();
    private final Map<Integer, Stances.Frame> modifiers;

    Frames(
        MarkedText text,
        Mentions mentions,
        ArgumentReader arguments,
        Cues cues,
        Map<Integer, Stances.Frame> modifiers,
        List<Quotation> quotations,
        Concepts concepts) {
      this.text = text;
      this.tokens = text.tokens();
      this.cues = cues;
      this.modifiers = modifiers;
      this.quotations = quotations;
      this.sources = new SourceFinder(text, mentions, arguments, concepts);
      this.contents = new ContentFinder(text);
      quotations.forEach(quotation -> quoted.set(quotation.from(), quotation.to()));
    }

    List<Claim> direct() {
      List<Claim> claims = new ArrayList<>();
      for (QuotedSpeech speech : QuotedSpeech.read(text, quotations, cues)) {
        Cue cue = speech.cue();
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        if (cue == null) {
          if (last != null && speech.continuesLast()) {
            claims.add(
                new Claim(
                    last.source(),
                    last.cue(),
                    speech.spans(text),
                    last.stance(),
                    QuoteKind.DIRECT,
                    last.via(),
                    "quote-continued"));
          }
          continue;
        }
        used.add(cue);
        SourceFinder.Found source =
            cue.isPreposition() ? sources.ofPreposition(cue) : sources.ofVerb(cue);
        claims.add(
            new Claim(
                named(source),
                span(cue),
                speech.spans(text),
                stance(cue),
                QuoteKind.DIRECT,
                via(cue, source),
                "quote:" + rule(cue)));
      }
      return claims;
    }

    List<Claim> indirect() {
      List<Claim> claims = new ArrayList<>();
      for (Cue cue : cues.all()) {
        if (!cue.isVerb() || used.contains(cue) || isQuoted(cue.from())) {
          continue;
        }
        SourceFinder.Found source = sources.ofVerb(cue);
        boolean after = source != null && source.from() >= cue.to();
        int frameFrom = source == null || after ? cue.from() : Math.min(source.from(), cue.from());
        int frameTo = after && source != null ? Math.max(source.to(), cue.to()) : cue.to();
        int sourceTo = source == null ? cue.from() : source.to();
        List<Range> ranges = contents.ofVerb(cue, frameFrom, sourceTo, frameTo);
        if (!ranges.isEmpty()) {
          claims.add(claim(cue, source, ranges));
        }
      }
      return claims;
    }

    List<Claim> prepositional() {
      List<Claim> claims = new ArrayList<>();
      for (Cue cue : cues.all()) {
        if (!cue.isPreposition() || used.contains(cue) || isQuoted(cue.from())) {
          continue;
        }
        SourceFinder.Found source = sources.ofPreposition(cue);
        if (source == null || hasVerbFrame(cue)) {
          continue;
        }
        int frameFrom = Math.min(cue.from(), source.from());
        List<Range> ranges = contents.ofPreposition(frameFrom, Math.max(cue.to(), source.to()));
        if (!ranges.isEmpty()) {
          claims.add(claim(cue, source, ranges));
        }
      }
      return claims;
    }

    /// What an adverb marks as heard from others, unless somebody is named who says it.
    List<Claim> hearsay() {
      List<Claim> claims = new ArrayList<>();
      for (Cue cue : cues.all()) {
        List<Cue> beside = cues.in(tokens.sentenceOf(cue.from()));
        boolean alone = beside.get(0) == cue && beside.stream().allMatch(Cue::isHearsay);
        if (!alone || used.contains(cue) || isQuoted(cue.from())) {
          continue;
        }
        List<Range> ranges = contents.ofPreposition(cue.from(), cue.to());
        if (!ranges.isEmpty()) {
          claims.add(claim(cue, null, ranges));
        }
      }
      return claims;
    }

    /// «According to Mehr, the White House said»: the preposition then names a link of the chain.
    private boolean hasVerbFrame(Cue preposition) {
      int sentence = tokens.sentenceOf(preposition.from());
      return cues.in(sentence).stream()
          .anyMatch(cue -> cue.isSpeech() && cue.from() > preposition.from());
    }

    private Claim claim(Cue cue, SourceFinder.@Nullable Found source, List<Range> ranges) {
      List<Span> spans = new ArrayList<>();
      int quoted = 0;
      int words = 0;
      for (Range range : ranges) {
        spans.add(text.span(range.from(), range.to()));
        for (int token = range.from(); token < range.to(); token++) {
          words += tokens.isPunctuation(token) ? 0 : 1;
          quoted += !tokens.isPunctuation(token) && isQuoted(token) ? 1 : 0;
        }
      }
      boolean ownWords = followsColon(ranges.get(0).from());
      QuoteKind kind =
          ownWords || quoted * 20 >= words * 19
              ? QuoteKind.DIRECT
              : quoted * 20 <= words ? QuoteKind.INDIRECT : QuoteKind.MIXED;
      return new Claim(
          named(source),
          span(cue),
          spans,
          stance(cue),
          kind,
          via(cue, source),
          "said:" + rule(cue));
    }

    /// What follows a colon after the frame is given as the source's own words.
    private boolean followsColon(int token) {
      return token > 0 && (tokens.is(token - 1, ':') || tokens.is(token - 1, (char) 0xFF1A));
    }

    private boolean isQuoted(int token) {
      return quoted.get(token);
    }

    private @Nullable Source named(SourceFinder.@Nullable Found source) {
      if (source == null) {
        return null;
      }
      Span span = text.span(source.from(), source.to());
      Mention mention = source.mention();
      return mention == null || mention.kind() == MentionKind.JOINT
          ? new Source(span, null, span.text())
          : new Source(span, mention.entity(), mention.name());
    }

    private Span span(Cue cue) {
      return text.span(cue.from(), cue.to());
    }

    private Stance stance(Cue cue) {
      Stances.Frame modifier = modifierOf(cue);
      if (modifier != null) {
        return modifier.stance();
      }
      Stance stance = cue.frame().stance();
      return stance == Stance.CONFIRMS && isNegated(cue) ? Stance.DOUBTS : stance;
    }

    private String rule(Cue cue) {
      Stances.Frame modifier = modifierOf(cue);
      return modifier == null ? cue.frame().id() : cue.frame().id() + "+" + modifier.id();
    }

    private Stances.@Nullable Frame modifierOf(Cue cue) {
      return modifiers.get(tokens.sentenceOf(cue.from()));
    }

    private boolean isNegated(Cue cue) {
      return cue.mark().says("negated")
          || Markers.in(
              text,
              Math.max(tokens.sentenceStart(tokens.sentenceOf(cue.from())), cue.from() - 2),
              cue.from(),
              Markers.NEGATION);
    }

    /// Those through whom the source is cited: the sources of prepositions in the same sentence.
    private List<String> via(Cue cue, SourceFinder.@Nullable Found source) {
      List<String> names = new ArrayList<>();
      int sentence = tokens.sentenceOf(cue.from());
      for (Cue other : cues.in(sentence)) {
        if (other.isPreposition() && other != cue && !isQuoted(other.from())) {
          SourceFinder.Found link = sources.ofPreposition(other);
          Source named = named(link);
          if (link != null && named != null && (source == null || link.from() != source.from())) {
            names.add(named.span().text());
          }
        }
      }
      return names;
    }
  }
}

package org.parallax.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.Clause;
import org.parallax.clause.Markers;
import org.parallax.entity.Mention;
import org.parallax.entity.Mentions;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds whom a cue names as the source: the mention beside it on the side where the language puts
/// its subject, else the words there («a statement», «two officials who asked not to be named»).
final class SourceFinder {

  /// A source as a range of tokens.
  ///
  /// @param mention who it is, or null where only words say it
  record Found(int from, int to, @Nullable Mention mention) {}

  private static final int FARTHEST = 24;
  private static final int LONGEST_PHRASE = 7;

  private static final List<String> AUXILIARIES = List.of("perfect", "past");

  /// What can be a source: people by what they are, bodies, and what they put out.
  private static final List<String> SPEAKERS =
      List.of("role", "institution", "document", "communicate", "group", "evidence");

  private final MarkedText text;
  private final Mentions mentions;
  private final ArgumentReader arguments;
  private final Concepts concepts;

  SourceFinder(MarkedText text, Mentions mentions, ArgumentReader arguments, Concepts concepts) {
    this.concepts = concepts;
    this.text = text;
    this.mentions = mentions;
    this.arguments = arguments;
  }

  /// The source of a verb of speech; null where none is found.
  @Nullable Found ofVerb(Cue cue) {
    Clause clause = arguments.clauses().get(arguments.clauseOf(cue.from()));
    Found behind = text.pack().order().equals("VSO") ? rightAfter(cue) : null;
    if (behind != null) {
      return behind;
    }
    boolean verbLast = text.pack().order().equals("SOV");
    Found before = verbLast ? firstBefore(cue, clause) : nearestBefore(cue, clause);
    if (before != null) {
      return before;
    }
    Found after = rightAfter(cue);
    Found inverted = invertible(cue, clause) ? subjectBehind(cue) : null;
    if (inverted != null) {
      return inverted;
    }
    Found phrase = phraseBefore(cue, clause);
    if (phrase != null && !isOwner(phrase, clause)) {
      return phrase;
    }
    List<Mention> lent = arguments.ofVerb(cue.mark()).subject();
    return lent.isEmpty() ? after : found(lent.get(lent.size() - 1));
  }

  /// The source that follows «according to» and its like, or stands right before («… zufolge»).
  @Nullable Found ofPreposition(Cue cue) {
    Found after = behindPreposition(cue);
    return after == null && !cue.isAside() ? beforePostposition(cue) : after;
  }

  private @Nullable Found beforePostposition(Cue cue) {
    int start = text.tokens().sentenceStart(text.tokens().sentenceOf(cue.from()));
    Mention mention = cue.from() > start ? mentions.at(cue.from() - 1) : null;
    if (mention != null) {
      return found(mention);
    }
    int from = cue.from();
    while (from > start && cue.from() - from < LONGEST_PHRASE && !isBreak(from - 1)) {
      from--;
    }
    return from < cue.from() && canSpeak(from, cue.from())
        ? new Found(from, cue.from(), null)
        : null;
  }

  private @Nullable Found behindPreposition(Cue cue) {
    int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue.from()));
    int from = cue.to();
    while (from < end && Markers.at(text, from, Markers.ARTICLE) && mentions.at(from) == null) {
      from++;
    }
    int reach = cue.isAside() ? from + 1 : cue.to() + FARTHEST;
    for (int token = from; token < Math.min(end, reach); token++) {
      Mention mention = mentions.at(token);
      if (mention != null) {
        return found(mention);
      }
      if (isBreak(token)) {
        break;
      }
    }
    int to = from;
    while (to < end && to - from < LONGEST_PHRASE && (!isBreak(to) || isOwnersArticle(to))) {
      to++;
    }
    return to > from && canSpeak(from, to) ? new Found(from, to, null) : null;
  }

  /// «A statement of the army».
  private boolean isOwnersArticle(int token) {
    return Markers.at(text, token, Markers.ARTICLE) && Markers.at(text, token - 1, Markers.OF);
  }

  private static Found found(Mention mention) {
    return new Found(mention.from(), mention.to(), mention);
  }

  /// A mention that stands for somebody who can speak, is not behind a role marker, and nothing but
  /// adverbs and appositions parts it from the cue.
  private @Nullable Found nearestBefore(Cue cue, Clause clause) {
    for (int token = cue.from() - 1; token >= clause.from(); token--) {
      Mention mention = mentions.at(token);
      if (mention != null) {
        if (!isMarked(mention) && mention.to() <= cue.from()) {
          return found(mention);
        }
        token = mention.from();
      } else if (isVerb(token) || cue.from() - token > FARTHEST) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Found firstBefore(Cue cue, Clause clause) {
    for (Mention mention : mentions.in(clause.from(), cue.from())) {
      if (!isMarked(mention)) {
        return found(mention);
      }
    }
    return null;
  }

  private @Nullable Found rightAfter(Cue cue) {
    Mention mention = cue.to() < text.tokens().size() ? mentions.at(cue.to()) : null;
    return mention == null || mention.from() < cue.from() ? null : found(mention);
  }

  private Predicate<String> isAt(int token) {
    return marker -> Markers.at(text, token, marker);
  }

  /// The subject of an inverted frame: «…», said (to the press) the minister.
  private @Nullable Found subjectBehind(Cue cue) {
    int end = text.tokens().sentenceEnd(text.tokens().sentenceOf(cue.from()));
    boolean addressed = cue.to() < end && Markers.at(text, cue.to(), Markers.TO);
    int to = addressed ? Math.min(end, cue.to() + FARTHEST) : cue.to();
    for (int token = cue.to(); token < to && !text.tokens().isPunctuation(token); token++) {
      Mention mention = mentions.at(token);
      if (mention != null && !isGoverned(mention.from(), cue)) {
        return found(mention);
      }
    }
    return behindPreposition(cue);
  }

  /// Whether a preposition stands before the token, articles passed over.
  private boolean isGoverned(int token, Cue cue) {
    int before = token - 1;
    while (before >= cue.to() && Markers.at(text, before, Markers.ARTICLE)) {
      before--;
    }
    return before >= cue.to() && text.marksAt(before).stream().anyMatch(Mark::isMarker);
  }

  /// «…», said X: only after a statement, since «told X» names the one addressed.
  private boolean invertible(Cue cue, Clause clause) {
    Tokens tokens = text.tokens();
    int before = cue.from() - 1;
    while (before >= Math.max(1, clause.from()) && AUXILIARIES.stream().anyMatch(isAt(before))) {
      before--;
    }
    return before >= 0
        && tokens.isPunctuation(before)
        && tokens.sentenceOf(before) == tokens.sentenceOf(cue.from())
        && clause.from() >= before;
  }

  /// «Le directeur de la banque a dit»: the bank does not speak, whose director does.
  private boolean isOwner(Found phrase, Clause clause) {
    int before = phrase.from() - 1;
    while (before > clause.from() && Markers.at(text, before, Markers.ARTICLE)) {
      if (Markers.at(text, before, Markers.OF)) {
        return true;
      }
      before--;
    }
    return before > clause.from() && Markers.at(text, before, Markers.OF);
  }

  private @Nullable Found phraseBefore(Cue cue, Clause clause) {
    int to = cue.from();
    while (to > clause.from() && (isMarker(to - 1) || text.tokens().isPunctuation(to - 1))) {
      to--;
    }
    int from = to;
    while (from > clause.from() && to - from < LONGEST_PHRASE && !isBreak(from - 1)) {
      from--;
    }
    return to > from && canSpeak(from, to) ? new Found(from, to, null) : null;
  }

  /// Whether words name a speaker: somebody's role, a body, or a document, not just any words
  /// before the cue.
  private boolean canSpeak(int from, int to) {
    for (int token = from; token < to; token++) {
      for (Mark mark : text.marksAt(token)) {
        boolean noun = mark.isConcept() && mark.sense().detail().equals("n");
        if (noun && SPEAKERS.stream().anyMatch(kind -> concepts.isA(mark.sense().id(), kind))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMarked(Mention mention) {
    int before = mention.from() - 1;
    if (before < 0) {
      return false;
    }
    for (Mark mark : text.marksAt(before)) {
      if (mark.isConcept() && mark.sense().detail().equals("prep")) {
        return true;
      }
      if (mark.isMarker()
          && !mark.sense().id().equals(Markers.AND)
          && !mark.sense().id().startsWith("demonstrative")
          && !mark.sense().id().equals(Markers.COMPLEMENT)
          && !mark.sense().id().equals("when")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreak(int token) {
    return text.tokens().isPunctuation(token)
        || isVerb(token)
        || text.marksAt(token).stream()
            .anyMatch(mark -> mark.isMarker() && !mark.is(Layer.MARKER, Markers.OF));
  }

  private boolean isVerb(int token) {
    return text.marksAt(token).stream().anyMatch(Markers::isVerb);
  }

  private boolean isMarker(int token) {
    return text.marksAt(token).stream().anyMatch(Mark::isMarker);
  }
}

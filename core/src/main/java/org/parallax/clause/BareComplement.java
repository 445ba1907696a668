package org.parallax.clause;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.parallax.clause.Clause.Opening;
import org.parallax.entity.Mentions;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Finds where a complement without «that» begins: behind a verb that takes a clause («Poland said
/// Russia attacked»), where another finite verb follows that has a subject of its own.
///
/// Only in languages whose pack says that a complementiser may be left out.
final class BareComplement {

  private static final int WITHIN_WORDS = 14;

  private final MarkedText text;
  private final Mentions mentions;
  private final Predicate<String> takesClause;
  private final GroupReader groups;
  private final boolean mayBeBare;
  private final int within;

  /// @param takesClause whether a verb for the concept takes a clause
  BareComplement(MarkedText text, Mentions mentions, Predicate<String> takesClause) {
    this.text = text;
    this.mentions = mentions;
    this.takesClause = takesClause;
    this.groups = new GroupReader(text, mentions);
    this.mayBeBare = text.pack().values("complement").contains("bare");
    this.within = text.pack().tokens(WITHIN_WORDS);
  }

  /// The first tokens of such complements among the tokens of a sentence.
  BitSet find(int from, int to) {
    BitSet starts = new BitSet();
    for (int token = from; mayBeBare && token < to; token++) {
      for (Mark mark : text.marksAt(token)) {
        if (mark.from() == token && isGovernor(mark)) {
          int complement = behind(mark, to);
          if (complement >= 0) {
            starts.set(complement);
          }
        }
      }
    }
    return starts;
  }

  /// Whether it is a verb that takes a clause; one that may be a noun («report») only where its
  /// ending tells.
  private boolean isGovernor(Mark mark) {
    return Markers.isVerb(mark)
        && takesClause.test(mark.sense().id())
        && (!mark.feature().equals("-")
            || text.marksAt(mark.from()).stream().noneMatch(Markers::isNoun));
  }

  /// Where the complement of the verb begins, or -1 where no other finite verb follows.
  private int behind(Mark governor, int to) {
    int last = Math.min(to, governor.to() + within);
    for (int token = governor.to(); token < last; token++) {
      if (closes(token)) {
        return -1;
      }
      for (Mark mark : text.marksAt(token)) {
        int subject =
            mark.from() == token && Markers.isVerb(mark) && isFinite(mark)
                ? subjectOf(mark, governor)
                : -1;
        if (subject >= 0) {
          return subject;
        }
      }
    }
    return -1;
  }

  /// The first token of what acts in the verb, or -1 where it has no subject of its own.
  private int subjectOf(Mark verb, Mark governor) {
    List<Group> between = groups.read(governor.to(), verb.from());
    for (int i = between.size() - 1; i >= 0; i--) {
      if (between.get(i).isBare()) {
        int first = withModifiers(between.get(i).from(), governor.to());
        return Markers.at(text, first - 1, Markers.AND) ? -1 : first;
      }
    }
    return isNounPhrase(governor.to(), verb) ? governor.to() : -1;
  }

  /// With the words before it that say more of it: none that another noun or a preposition is.
  private int withModifiers(int token, int from) {
    int first = token;
    while (first > from && !isApart(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isApart(int token) {
    return mentions.at(token) != null
        || text.marksAt(token).stream()
            .anyMatch(mark -> Markers.isNoun(mark) || Markers.isRole(mark) || joins(mark));
  }

  private static boolean joins(Mark mark) {
    return mark.isMarker() && mark.sense().id().equals(Markers.AND);
  }

  /// Whether a noun begins at the token that is the subject of the verb: nothing marks it, and the
  /// verb can be no participle that says more of it.
  private boolean isNounPhrase(int token, Mark verb) {
    boolean participle =
        verb.says("participle") && !isAuxiliary(verb.from() - 1) && !hasObject(verb);
    boolean verbal = text.pack().values("infinitive").contains("bare");
    for (int at = token; at < verb.from() && !participle && !verbal; at++) {
      for (Mark mark : text.marksAt(at)) {
        if (mark.isMarker() && !mark.sense().id().equals(Markers.ARTICLE)) {
          return false;
        }
        if (Markers.isNoun(mark)) {
          return !Markers.in(text, at, verb.from(), Markers.AND);
        }
      }
    }
    return false;
  }

  /// Whether an object stands right behind the verb.
  private boolean hasObject(Mark verb) {
    int token = verb.to();
    return token < text.tokens().size() && (isDeterminer(token) || mentions.at(token) != null);
  }

  private boolean isDeterminer(int token) {
    return text.tokens().isNumber(token)
        || Markers.at(text, token, Markers.ARTICLE)
        || Markers.at(text, token, Markers.OWN)
        || Markers.at(text, token, Markers.PLURAL);
  }

  private boolean isAuxiliary(int token) {
    return text.marksAt(token).stream().anyMatch(ClauseReader::isAuxiliary);
  }

  /// A purpose, an apposition or another clause ends the search.
  private boolean closes(int token) {
    Opening opening = ClauseReader.openingAt(text, token);
    return text.tokens().isPunctuation(token)
        || Markers.at(text, token, Markers.INFINITIVE)
        || Markers.at(text, token, Markers.BUT)
        || opening != null && opening != Opening.COORDINATE;
  }

  /// A participle with its agent says more of the noun before it («attacks planned by Russia»).
  private boolean isFinite(Mark verb) {
    boolean agent =
        verb.says("participle")
            && verb.to() < text.tokens().size()
            && Markers.at(text, verb.to(), Markers.BY);
    return !verb.says("gerund") && (!agent || isAuxiliary(verb.from() - 1));
  }
}

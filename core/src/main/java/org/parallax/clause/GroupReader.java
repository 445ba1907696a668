package org.parallax.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.entity.Mentions;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Gathers the mentions of a stretch of text into groups, and reads what marks each: prepositions
/// before it, particles behind it, its case.
final class GroupReader {

  private static final int LOOK_BACK_WORDS = 3;
  private static final int LONGEST_LIST = 40;

  /// No preposition reaches over them («the police according, were five killed», «in the night
  /// Norway …»).
  private static final List<String> BARRIERS = List.of(Markers.PASSIVE, "perfect", Markers.WHEN);

  private enum Joint {
    NONE,
    COMMA,
    AND
  }

  private final MarkedText text;
  private final Mentions mentions;
  private final CaseReader cases;
  private final BitSet dated;

  /// «And» where it is written together with the next word, else empty.
  private final String andPrefix;

  GroupReader(MarkedText text, Mentions mentions) {
    this(text, mentions, new BitSet());
  }

  /// @param dated the tokens of dates
  GroupReader(MarkedText text, Mentions mentions, BitSet dated) {
    this.dated = dated;
    this.text = text;
    this.mentions = mentions;
    this.cases = new CaseReader(text);
    List<String> prefixes = text.pack().values("and-prefix");
    this.andPrefix = prefixes.isEmpty() ? "" : prefixes.get(0);
  }

  /// The groups within the tokens, in their order.
  List<Group> read(int from, int to) {
    List<Mention> all = withoutOwners(mentions.in(from, to));
    List<Group> groups = new ArrayList<>();
    List<Mention> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!members.isEmpty() && !isListed(all, i - 1)) {
        groups.add(group(members, from));
        members.clear();
      }
      members.add(all.get(i));
    }
    if (!members.isEmpty()) {
      groups.add(group(members, from));
    }
    return groups;
  }

  private Group group(List<Mention> members, int from) {
    Mention first = members.get(0);
    int to = members.get(members.size() - 1).to();
    List<String> markers = markersBefore(first.from(), from);
    boolean particle = to < text.tokens().size() && Markers.at(text, to, Markers.OBJECT);
    if (!markers.isEmpty() || particle) {
      return new Group(List.copyOf(members), markers, particle, false);
    }
    CaseReader.Role role = cases.read(first);
    return new Group(List.copyOf(members), role.markers(), role.object(), role.joined());
  }

  /// «his Indonesian counterpart» is one party: what stands for somebody right before another
  /// mention only says whose it is, or what the others are («both countries Laos and Peru»).
  private static List<Mention> withoutOwners(List<Mention> all) {
    List<Mention> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Mention mention = all.get(i);
      int next = i + 1;
      while (next < all.size() && all.get(next).from() == mention.from()) {
        next++;
      }
      boolean standsFor =
          mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.JOINT;
      if (!standsFor || next == all.size() || all.get(next).from() != mention.to()) {
        kept.add(mention);
      }
    }
    return kept;
  }

  /// Whether a mention and the next one are members of one list: joined by «and», or by a comma in
  /// a list that ends so.
  private boolean isListed(List<Mention> all, int index) {
    for (int i = index; i + 1 < all.size() && i < index + LONGEST_LIST; i++) {
      Joint joint = joint(all.get(i), all.get(i + 1));
      if (joint != Joint.COMMA) {
        return joint == Joint.AND;
      }
    }
    return false;
  }

  /// What stands between two mentions.
  private Joint joint(Mention one, Mention other) {
    if (one.from() == other.from()) {
      return Joint.AND;
    }
    Joint joint =
        !andPrefix.isEmpty() && text.tokens().surface(other.from()).startsWith(andPrefix)
                || areOneWord(one, other)
            ? Joint.AND
            : Joint.NONE;
    for (int token = one.to(); token < other.from(); token++) {
      if (isConjunction(token) || joint == Joint.AND && isOwner(token)) {
        joint = Joint.AND;
      } else if (ClauseReader.isComma(text.tokens(), token)) {
        joint = joint == Joint.AND ? Joint.AND : Joint.COMMA;
      } else if (joint == Joint.NONE || !Markers.at(text, token, Markers.ARTICLE)) {
        return Joint.NONE;
      }
    }
    return joint;
  }

  /// Two countries whose names are written together, in scripts without spaces.
  private boolean areOneWord(Mention one, Mention other) {
    return text.marksAt(other.from()).stream()
        .anyMatch(mark -> mark.from() == one.from() && mark.from() < other.from());
  }

  private boolean isConjunction(int token) {
    Tokens tokens = text.tokens();
    boolean hyphen = tokens.is(token, '-') && !tokens.isSpaceBefore(token);
    boolean enumeration = tokens.is(token, (char) 0x3001);
    return hyphen
        || enumeration
        || Markers.at(text, token, Markers.AND)
        || Markers.at(text, token, Markers.OR);
  }

  private boolean isOwner(int token) {
    return mentions.at(token) != null
        || text.marksAt(token).stream()
            .anyMatch(mark -> mark.isMarker() && mark.sense().id().startsWith("pronoun"));
  }

  /// The role markers right before a token, articles and numbers passed over. One preposition may
  /// mean several.
  private List<String> markersBefore(int first, int from) {
    return markersBefore(first, from, Markers::isRole);
  }

  /// The same, with those that count as such.
  List<String> markersBefore(int first, int from, Predicate<Mark> counts) {
    int back = text.pack().tokens(LOOK_BACK_WORDS);
    for (int token = first - 1; token >= Math.max(from, first - back); token--) {
      if (dated.get(token)) {
        return List.of();
      }
      int at = token;
      Set<String> roles = new LinkedHashSet<>();
      for (Mark mark : text.marksAt(token)) {
        boolean preposition = mark.isConcept() && mark.sense().detail().equals("prep");
        if (preposition || counts.test(mark)) {
          roles.add(mark.sense().id());
        }
      }
      if (!roles.isEmpty()) {
        return List.copyOf(roles);
      }
      boolean stops =
          text.marksAt(token).stream().anyMatch(Markers::isVerb)
              || BARRIERS.stream().anyMatch(marker -> Markers.at(text, at, marker))
              || text.tokens().isPunctuation(token)
              || mentions.at(token) != null;
      boolean unknown =
          text.markAt(token, Layer.MARKER) == null
              && text.tokens().isWord(token)
              && first - token > 1;
      if (stops || unknown) {
        return List.of();
      }
    }
    return List.of();
  }
}

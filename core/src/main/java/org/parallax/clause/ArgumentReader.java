package org.parallax.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.Clause.Opening;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.entity.Mentions;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Finds who stands where around a predicate: by word order, and by the markers before (or, for
/// objects, behind) a mention. The clause's neighbours lend a subject where it has none.
public final class ArgumentReader {

  /// A mention or several joined by «and», with the marker before them; null where none stands
  /// there.
  private record Group(List<Mention> members, @Nullable String marker) {

    int from() {
      return members.get(0).from();
    }

    int to() {
      return members.get(members.size() - 1).to();
    }
  }

  private static final List<String> ROLES =
      List.of(
          Markers.BY,
          Markers.WITH,
          Markers.TO,
          Markers.FROM,
          Markers.AGAINST,
          Markers.BETWEEN,
          Markers.OF,
          Markers.ABOUT,
          Markers.FOR,
          Markers.IN);
  private static final int LOOK_BACK = 3;
  private static final int LONGEST_LIST = 40;

  private final MarkedText text;
  private final Mentions mentions;
  private final List<Clause> clauses;

  public ArgumentReader(MarkedText text, Mentions mentions, List<Clause> clauses) {
    this.text = text;
    this.mentions = mentions;
    this.clauses = clauses;
  }

  public Mentions mentions() {
    return mentions;
  }

  public List<Clause> clauses() {
    return clauses;
  }

  /// The number of the clause that holds the token.
  public int clauseOf(int token) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The arguments of a verb.
  public Arguments ofVerb(Mark verb) {
    int number = clauseOf(verb.from());
    Clause clause = clauses.get(number);
    boolean last = text.pack().order().equals("SOV");
    List<Group> before = groups(clause.from(), verb.from());
    List<Group> after = groups(verb.to(), reach(number, verb));
    Map<String, List<Mention>> marked = new LinkedHashMap<>();
    List<Mention> subject = new ArrayList<>();
    List<Mention> object = new ArrayList<>();
    for (Group group : before) {
      if (isObject(group)) {
        object.addAll(group.members());
      } else if (group.marker() != null) {
        marked.computeIfAbsent(group.marker(), m -> new ArrayList<>()).addAll(group.members());
      } else if (subject.isEmpty()) {
        subject.addAll(group.members());
      } else if (last && object.isEmpty()) {
        object.addAll(group.members());
      }
    }
    boolean first = text.pack().order().equals("VSO");
    for (Group group : after) {
      if (group.marker() != null) {
        marked.computeIfAbsent(group.marker(), m -> new ArrayList<>()).addAll(group.members());
      } else if (first && subject.isEmpty()) {
        subject.addAll(group.members());
      } else if (object.isEmpty()) {
        object.addAll(group.members());
      }
    }
    if (subject.isEmpty()) {
      subject.addAll(lentSubject(number));
    }
    return isPassive(verb, clause)
        ? turned(subject, object, marked)
        : new Arguments(subject, object, marked);
  }

  /// The parties of an event noun («the visit of X to Y», «X's talks with Y», «đàm phán Nga-Mỹ»):
  /// whoever stands beside it.
  public Arguments ofNoun(Mark noun) {
    int number = clauseOf(noun.from());
    Clause clause = clauses.get(number);
    Map<String, List<Mention>> marked = new LinkedHashMap<>();
    List<Mention> subject = new ArrayList<>();
    for (Group group : groups(clause.from(), noun.from())) {
      if (group.to() >= noun.from() - 1) {
        subject.addAll(group.members());
      }
    }
    for (Group group : groups(noun.to(), reach(number, noun))) {
      String marker =
          group.marker() == null && group.from() == noun.to() ? Markers.OF : group.marker();
      if (marker != null) {
        marked.computeIfAbsent(marker, m -> new ArrayList<>()).addAll(group.members());
      }
    }
    for (String owner : List.of(Markers.BETWEEN, Markers.BY, Markers.OF)) {
      if (subject.isEmpty()) {
        subject.addAll(marked.getOrDefault(owner, List.of()));
      }
    }
    return new Arguments(subject, List.of(), marked);
  }

  /// The arguments of the verb of the clause that a coordinate clause follows; none where it
  /// follows none.
  public Arguments ofClauseBefore(Mark verb) {
    int number = clauseOf(verb.from());
    Clause clause = clauses.get(number);
    if (clause.opening() == Opening.COORDINATE
        && number > 0
        && clauses.get(number - 1).sentence() == clause.sentence()) {
      Clause before = clauses.get(number - 1);
      for (int token = before.from(); token < before.to(); token++) {
        for (Mark mark : text.marksAt(token)) {
          if (Markers.isVerb(mark) && mark.from() == token) {
            return ofVerb(mark);
          }
        }
      }
    }
    return new Arguments(List.of(), List.of(), Map.of());
  }

  /// How far to the right a predicate looks: to the end of its clause, or the next verb that is not
  /// its complement.
  private int reach(int number, Mark predicate) {
    Clause clause = clauses.get(number);
    return Math.max(predicate.to(), clause.to());
  }

  private static Arguments turned(
      List<Mention> subject, List<Mention> object, Map<String, List<Mention>> marked) {
    List<Mention> agent = marked.getOrDefault(Markers.BY, List.of());
    if (!agent.isEmpty()) {
      return new Arguments(agent, subject, marked);
    }
    // «bị X tấn công»: the agent stands between the passive marker and the verb, where the object
    // would be found.
    return new Arguments(object, subject, marked);
  }

  private boolean isPassive(Mark verb, Clause clause) {
    if (verb.says("passive")) {
      return true;
    }
    for (int token = Math.max(clause.from(), verb.from() - LOOK_BACK * 2);
        token < verb.from();
        token++) {
      if (Markers.at(text, token, Markers.PASSIVE) && !verbBetween(token, verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbBetween(int marker, Mark verb) {
    for (int token = marker + 1; token < verb.from(); token++) {
      for (Mark mark : text.marksAt(token)) {
        if (Markers.isVerb(mark) && mark.from() != verb.from()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Mention> lentSubject(int number) {
    Clause clause = clauses.get(number);
    if (clause.opening() == Opening.RELATIVE && number > 0) {
      List<Group> before = groups(clauses.get(number - 1).from(), clause.from());
      return before.isEmpty() ? List.of() : before.get(before.size() - 1).members();
    }
    for (int other = number - 1;
        other >= 0 && clauses.get(other).sentence() == clause.sentence();
        other--) {
      List<Mention> subject = ownSubject(clauses.get(other));
      if (!subject.isEmpty() && !ClauseReader.isLead(text.tokens(), clauses.get(other))) {
        return subject;
      }
    }
    if (clause.opening() == Opening.SUBORDINATE
        && number + 1 < clauses.size()
        && clauses.get(number + 1).sentence() == clause.sentence()) {
      return ownSubject(clauses.get(number + 1));
    }
    return List.of();
  }

  /// The first unmarked mention before the clause's first verb.
  private List<Mention> ownSubject(Clause clause) {
    int verb = clause.from();
    while (verb < clause.to() && text.marksAt(verb).stream().noneMatch(Markers::isVerb)) {
      verb++;
    }
    for (Group group : groups(clause.from(), verb)) {
      if (group.marker() == null && !isObject(group)) {
        return group.members();
      }
    }
    return List.of();
  }

  private boolean isObject(Group group) {
    return group.to() < text.tokens().size() && Markers.at(text, group.to(), Markers.OBJECT);
  }

  private List<Group> groups(int from, int to) {
    List<Mention> all = withoutOwners(mentions.in(from, to));
    List<Group> groups = new ArrayList<>();
    List<Mention> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!members.isEmpty() && !isListed(all, i - 1)) {
        groups.add(new Group(List.copyOf(members), markerBefore(members.get(0), from)));
        members.clear();
      }
      members.add(all.get(i));
    }
    if (!members.isEmpty()) {
      groups.add(new Group(List.copyOf(members), markerBefore(members.get(0), from)));
    }
    return groups;
  }

  /// «his Indonesian counterpart» is one party: a pronoun right before another mention only says
  /// whose it is.
  private static List<Mention> withoutOwners(List<Mention> all) {
    List<Mention> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean owner =
          all.get(i).kind() == MentionKind.PRONOUN
              && i + 1 < all.size()
              && all.get(i + 1).from() == all.get(i).to();
      if (!owner) {
        kept.add(all.get(i));
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

  private enum Joint {
    NONE,
    COMMA,
    AND
  }

  /// What stands between two mentions.
  private Joint joint(Mention one, Mention other) {
    Tokens tokens = text.tokens();
    // Arabic writes «and» together with the word behind it.
    String prefix =
        text.pack().values("and-prefix").isEmpty() ? "" : text.pack().values("and-prefix").get(0);
    Joint joint =
        !prefix.isEmpty() && tokens.surface(other.from()).startsWith(prefix)
            ? Joint.AND
            : Joint.NONE;
    for (int token = one.to(); token < other.from(); token++) {
      boolean conjunction =
          Markers.at(text, token, Markers.AND) || Markers.at(text, token, Markers.OR);
      boolean hyphen = tokens.is(token, '-') && !tokens.isSpaceBefore(token);
      boolean listed = tokens.is(token, (char) 0x3001);
      boolean comma =
          tokens.is(token, ',')
              || tokens.is(token, (char) 0x060C)
              || tokens.is(token, (char) 0xFF0C);
      boolean owner = joint == Joint.AND && (mentions.at(token) != null || isPronoun(token));
      if (conjunction || hyphen || listed || owner) {
        joint = Joint.AND;
      } else if (comma) {
        joint = joint == Joint.AND ? Joint.AND : Joint.COMMA;
      } else {
        return Joint.NONE;
      }
    }
    return joint;
  }

  private boolean isPronoun(int token) {
    return text.marksAt(token).stream()
        .anyMatch(mark -> mark.isMarker() && mark.sense().id().startsWith("pronoun"));
  }

  /// The role marker right before a mention, articles and numbers passed over.
  private @Nullable String markerBefore(Mention mention, int from) {
    for (int token = mention.from() - 1;
        token >= Math.max(from, mention.from() - LOOK_BACK);
        token--) {
      for (Mark mark : text.marksAt(token)) {
        if (mark.isMarker() && ROLES.contains(mark.sense().id())) {
          return mark.sense().id();
        }
        if (mark.isConcept() && mark.sense().detail().equals("prep")) {
          return mark.sense().id();
        }
        if (Markers.isVerb(mark)) {
          return null;
        }
      }
      if (text.tokens().isPunctuation(token) || mentions.at(token) != null) {
        return null;
      }
      if (text.markAt(token, Layer.MARKER) == null
          && text.tokens().isWord(token)
          && mention.from() - token > 1) {
        return null;
      }
    }
    return null;
  }
}

package org.parallax.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.clause.Clause.Opening;
import org.parallax.entity.Mention;
import org.parallax.entity.Mentions;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.time.TimeMention;

/// Finds who stands where around a predicate: by word order, and by the markers before (or, for
/// objects, behind) a mention. The clause's neighbours lend a subject where it has none.
public final class ArgumentReader {

  private static final int PASSIVE_WITHIN_WORDS = 6;

  private final MarkedText text;
  private final Mentions mentions;
  private final List<Clause> clauses;
  private final GroupReader groups;

  /// @param times the dates of the text, in its order
  public ArgumentReader(
      MarkedText text, Mentions mentions, List<Clause> clauses, List<TimeMention> times) {
    this.text = text;
    this.mentions = mentions;
    this.clauses = clauses;
    this.groups = new GroupReader(text, mentions, DateTokens.of(text, times));
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
    Parts parts = new Parts();
    boolean objectBefore = VerbGroup.isLast(text, clause, verb);
    for (Group group : groups.read(clause.from(), verb.from())) {
      if (group.isBare() && parts.subject.isEmpty()) {
        parts.subject.addAll(group.members());
      } else {
        parts.add(group, objectBefore);
      }
    }
    boolean subjectBehind =
        parts.subject.isEmpty() && (mayFollow(clause, verb) || isInverted(parts));
    List<Mention> indirect = List.of();
    for (Group group : groups.read(verb.to(), reach(number, verb))) {
      if (group.isBare() && subjectBehind && parts.subject.isEmpty()) {
        parts.subject.addAll(group.members());
      } else {
        parts.add(group, true);
        indirect = indirect.isEmpty() && group.mayBeObject() ? group.members() : indirect;
      }
    }
    if (parts.object.isEmpty()) {
      parts.object.addAll(indirect);
    }
    if (parts.subject.isEmpty()) {
      parts.subject.addAll(lentSubject(number));
    }
    return isPassive(verb, clause)
        ? turned(parts.subject, agentBefore(parts), parts.marked)
        : new Arguments(parts.subject, parts.object, parts.marked);
  }

  /// Who may act in a passive without a marker; nobody where verbs stand last, for there the object
  /// that is found is none («killed in the attack»).
  private List<Mention> agentBefore(Parts parts) {
    return text.pack().order().equals("SOV") ? List.of() : parts.object;
  }

  /// What is found of a predicate's arguments.
  private static final class Parts {
    final List<Mention> subject = new ArrayList<>();
    final List<Mention> object = new ArrayList<>();
    final Map<String, List<Mention>> marked = new LinkedHashMap<>();

    /// @param bareObject whether a group that nothing marks may be the object
    void add(Group group, boolean bareObject) {
      if (group.object() || group.isBare() && bareObject && object.isEmpty()) {
        object.addAll(group.members());
      }
      for (String marker : group.markers()) {
        marked.computeIfAbsent(marker, m -> new ArrayList<>()).addAll(group.members());
      }
    }
  }

  /// Whether a word before a verb that comes first says who acts: a pronoun, perhaps written with
  /// «that», or the noun of a relative clause whose verb has no object of its own written to it.
  private boolean isTold(Clause clause, Mark verb) {
    if (clause.opening() == Opening.RELATIVE) {
      return !verb.says("possessive");
    }
    for (int token = verb.from() - 1; token >= clause.from(); token--) {
      List<Mark> marks = text.marksAt(token);
      if (marks.stream().anyMatch(ArgumentReader::isActor)) {
        return true;
      }
      if (marks.stream().noneMatch(Mark::isMarker)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isActor(Mark mark) {
    return mark.isMarker()
        && mark.sense().id().startsWith("pronoun-")
        && !mark.sense().id().equals("pronoun-self");
  }

  /// Whether the subject may stand behind its verb: where verbs come first, and where they come
  /// second with something else before them. What begins with «and» and a verb shares the subject
  /// of what stands before.
  private boolean mayFollow(Clause clause, Mark verb) {
    String order = text.pack().order();
    boolean shared =
        clause.opening() == Opening.COORDINATE
            && verb.from() == clause.from() + 1
            && Markers.at(text, clause.from(), Markers.AND);
    return order.equals("VSO") ? !isTold(clause, verb) : order.equals("V2") && !shared;
  }

  /// Whether the case of what stands before the verb tells that it is the object, so that a bare
  /// noun behind the verb is the subject, also one that has no cases («Syria attacked the US» for
  /// an attack by the US).
  private boolean isInverted(Parts parts) {
    return !parts.object.isEmpty() && text.pack().values("cases").contains("yes");
  }

  /// The parties of an event noun («the visit of X to Y», «X's talks with Y», «đàm phán Nga-Mỹ»):
  /// whoever stands beside it. Whether a genitive acts or undergoes is for the noun to tell.
  public Arguments ofNoun(Mark noun) {
    int number = clauseOf(noun.from());
    Clause clause = clauses.get(number);
    Parts parts = new Parts();
    List<Group> before = groups.read(clause.from(), noun.from());
    int edge = modifiersFrom(before, clause, noun);
    for (Group group : before) {
      if (group.from() >= edge && !group.isBare()) {
        parts.add(group, false);
      } else if (group.to() >= Math.min(edge, noun.from()) - 1
          && group.to() <= edge
          && !isWithin(group.to(), noun)) {
        parts.subject.addAll(group.members());
      }
    }
    for (Group group : groups.read(noun.to(), reach(number, noun))) {
      if (group.isBare() && isBeside(noun, group)) {
        parts.marked.computeIfAbsent(Markers.OF, m -> new ArrayList<>()).addAll(group.members());
      } else if (!group.isBare()) {
        parts.add(group, false);
      }
    }
    if (parts.subject.isEmpty()) {
      parts.subject.addAll(owners(noun.from(), noun.to()));
    }
    for (String owner : List.of(Markers.BETWEEN, Markers.BY)) {
      if (parts.subject.isEmpty()) {
        parts.subject.addAll(parts.marked.getOrDefault(owner, List.of()));
      }
    }
    return new Arguments(parts.subject, List.of(), parts.marked);
  }

  /// Whether «in» parts a noun from what stands before it («killed soldiers in a raid»).
  private boolean isWithin(int token, Mark noun) {
    return token < noun.from() && Markers.at(text, token, Markers.IN);
  }

  /// What makes a noun an adverbial, by its markers: prepositions of role, time and reason; none
  /// where none stands there.
  public List<String> markersOf(Mark noun) {
    int from = clauses.get(clauseOf(noun.from())).from();
    List<Group> before = groups.read(from, noun.from());
    Group last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean tied = last != null && last.to() == noun.from() - 1 && isTie(noun, from);
    return groups.markersBefore(
        tied && last != null ? last.from() : noun.from(), from, Markers::isAdverbial);
  }

  /// Whether a possessive ties what stands before it to the noun («X 's attack»).
  private boolean isTie(Mark noun, int from) {
    return noun.from() > from && Markers.at(text, noun.from() - 1, Markers.OF);
  }

  /// Whom a possessive beside the tokens makes the owner: the subject of their clause; nobody where
  /// none stands there.
  public List<Mention> owners(int from, int to) {
    int number = clauseOf(from);
    Clause clause = clauses.get(number);
    boolean before = from > clause.from() && Markers.at(text, from - 1, Markers.OWN);
    boolean behind = to < clause.to() && Markers.at(text, to, Markers.OWN);
    if (!before && !behind) {
      return List.of();
    }
    List<Mention> subject = ownSubject(clause);
    boolean itself = subject.stream().anyMatch(mention -> mention.from() >= from);
    return subject.isEmpty() || itself ? lentSubject(number) : subject;
  }

  /// Where what is said of a noun begins before it: behind a marked party that a possessive ties to
  /// the noun («X against Y 's attack»), the party too; else at the noun.
  private int modifiersFrom(List<Group> before, Clause clause, Mark noun) {
    int tie = noun.from() - 1;
    if (before.isEmpty() || !isTie(noun, clause.from())) {
      return noun.from();
    }
    Group last = before.get(before.size() - 1);
    int marker = last.from() - 1;
    return last.markers().isEmpty() || last.to() != tie || marker < clause.from()
        ? noun.from()
        : marker;
  }

  /// Whether nothing but an article or a number stands between a noun and what follows it: a
  /// genitive.
  private boolean isBeside(Mark noun, Group group) {
    for (int token = noun.to(); token < group.from(); token++) {
      if (!Markers.at(text, token, Markers.ARTICLE)
          && !Markers.at(text, token, Markers.PLURAL)
          && !text.tokens().isNumber(token)) {
        return false;
      }
    }
    return true;
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
    boolean bracket = text.pack().order().equals("V2");
    if (verb.says("passive")
        || isPassiveBehind(verb, clause)
        || bracket && VerbGroup.holds(text, clause, verb, Markers.PASSIVE)) {
      return true;
    }
    for (int token =
            Math.max(clause.from(), verb.from() - text.pack().tokens(PASSIVE_WITHIN_WORDS));
        token < verb.from();
        token++) {
      boolean progressive = verb.says("gerund") && Markers.at(text, token, Markers.PROGRESSIVE);
      if (Markers.at(text, token, Markers.PASSIVE) && !progressive && !verbBetween(token, verb)) {
        return true;
      }
    }
    return false;
  }

  /// Where verbs stand last, the auxiliary of the passive follows the participle («killed was»),
  /// perhaps behind that of the future.
  private boolean isPassiveBehind(Mark verb, Clause clause) {
    if (!text.pack().order().equals("SOV") || !verb.says("participle")) {
      return false;
    }
    int token = verb.to();
    if (token < clause.to() && Markers.at(text, token, Markers.FUTURE)) {
      token++;
    }
    return token < clause.to() && Markers.at(text, token, Markers.PASSIVE);
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
      List<Group> before = groups.read(clauses.get(number - 1).from(), clause.from());
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

  /// The first unmarked mention before the clause's first verb, or behind it where verbs come
  /// first.
  private List<Mention> ownSubject(Clause clause) {
    int verb = clause.from();
    while (verb < clause.to() && text.marksAt(verb).stream().noneMatch(Markers::isVerb)) {
      verb++;
    }
    List<Mention> before = firstBare(clause.from(), verb);
    boolean behind = before.isEmpty() && text.pack().order().equals("VSO") && verb < clause.to();
    return behind ? firstBare(verb + 1, clause.to()) : before;
  }

  private List<Mention> firstBare(int from, int to) {
    for (Group group : groups.read(from, to)) {
      if (group.isBare()) {
        return group.members();
      }
    }
    return List.of();
  }
}

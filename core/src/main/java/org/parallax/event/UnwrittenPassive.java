package org.parallax.event;

import java.util.List;
import org.parallax.clause.Arguments;
import org.parallax.clause.Markers;
import org.parallax.entity.EntityType;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.language.MarkedText;

/// Turns verbs whose passive is written as their active, in languages whose pack says so: people
/// behind a verb that strikes, counted or named by what they are, undergo it if nothing is told but
/// where and when («قتل خمسة جنود في انفجار»). Bodies and states rather act.
final class UnwrittenPassive {

  private UnwrittenPassive() {}

  static Arguments turned(MarkedText text, Trigger trigger, Arguments found) {
    return isPassive(text, trigger, found)
        ? new Arguments(List.of(), found.subject(), found.marked())
        : found;
  }

  private static boolean isPassive(MarkedText text, Trigger trigger, Arguments found) {
    EventType type = trigger.frame().type();
    return trigger.isVerb()
        && text.pack().values("passive").contains("unwritten")
        && type != null
        && type.strikes()
        && trigger.frame().recipient().contains("object")
        && found.object().isEmpty()
        && !found.subject().isEmpty()
        && isBeside(text, trigger, found.subject().get(0))
        && (found.subject().get(0).from() > trigger.mark().to()
            || found.subject().stream().allMatch(UnwrittenPassive::isPeople))
        && endsAt(text, trigger, found.subject().get(found.subject().size() - 1).to());
  }

  private static boolean isPeople(Mention mention) {
    return mention.kind() == MentionKind.ROLE
        && mention.type() != EntityType.ORGANIZATION
        && mention.type() != EntityType.COUNTRY;
  }

  private static boolean isBeside(MarkedText text, Trigger trigger, Mention first) {
    for (int token = trigger.mark().to(); token < first.from(); token++) {
      if (!Markers.at(text, token, Markers.PLURAL) && !text.tokens().isNumber(token)) {
        return false;
      }
    }
    return first.from() >= trigger.mark().to();
  }

  /// Whether nothing that could be an object follows.
  private static boolean endsAt(MarkedText text, Trigger trigger, int token) {
    return token >= trigger.clause().to()
        || text.tokens().isPunctuation(token)
        || text.marksAt(token).stream().anyMatch(mark -> mark.isMarker() || Markers.isVerb(mark));
  }
}

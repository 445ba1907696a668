package org.parallax.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.clause.ArgumentReader;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Tells whose the people of a role are who were introduced before: after «Norwegian experts», «the
/// experts» are Norwegian, unless the text has experts of two countries.
final class Nationality {

  private static final String SEVERAL = "";

  private final MarkedText text;
  private final ArgumentReader arguments;
  private final Counterparts counterparts;
  private final Map<String, String> countries = new HashMap<>();

  Nationality(MarkedText text, ArgumentReader arguments, Counterparts counterparts) {
    this.text = text;
    this.arguments = arguments;
    this.counterparts = counterparts;
    for (Mention mention : arguments.mentions().outermost()) {
      String country = mention.country();
      if (mention.kind() == MentionKind.ROLE && country != null) {
        for (String role : roles(mention)) {
          countries.merge(role, country, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
      }
    }
  }

  /// The mention's own country, else that of whoever owns it («its army»), else that of its role's
  /// only bearers; null where none is known.
  @Nullable String of(Mention mention) {
    if (mention.country() != null || mention.kind() != MentionKind.ROLE) {
      return mention.country();
    }
    List<String> roles = roles(mention);
    List<Mention> owners = arguments.owners(mention.from(), mention.to());
    if (owners.size() == 1
        && owners.get(0).country() != null
        && roles.stream().noneMatch(counterparts::contain)) {
      return owners.get(0).country();
    }
    for (String role : roles) {
      String country = countries.getOrDefault(role, SEVERAL);
      if (!country.equals(SEVERAL)) {
        return country;
      }
    }
    return null;
  }

  private List<String> roles(Mention mention) {
    return text.marksAt(mention.head()).stream()
        .filter(Mark::isConcept)
        .map(mark -> mark.sense().id())
        .toList();
  }
}

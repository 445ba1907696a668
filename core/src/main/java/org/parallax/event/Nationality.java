package org.parallax.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.entity.Mention;
import org.parallax.entity.MentionKind;
import org.parallax.entity.Mentions;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Tells whose the people of a role are who were introduced before: after «Norwegian experts», «the
/// experts» are Norwegian, unless the text has experts of two countries.
final class Nationality {

  private static final String SEVERAL = "";

  private final MarkedText text;
  private final Mentions mentions;
  private final Map<String, String> countries = new HashMap<>();

  Nationality(MarkedText text, Mentions mentions) {
    this.text = text;
    this.mentions = mentions;
    for (Mention mention : mentions.outermost()) {
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
    Mention owner = mention.from() == 0 ? null : mentions.at(mention.from() - 1);
    if (owner != null && owner.kind() == MentionKind.PRONOUN && owner.country() != null) {
      return owner.country();
    }
    for (String role : roles(mention)) {
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

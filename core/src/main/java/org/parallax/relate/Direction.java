package org.parallax.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.document.Article;
import org.parallax.document.Published;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityType;

/// Tells which of two linked documents came first: by publication, by the credit to somebody else's
/// service, by sources that only one still names, and by what is longer.
final class Direction {

  private static final double EARLIER = 3;
  private static final double CREDIT = 1.5;
  private static final double SOURCE = 0.7;
  private static final double LONGER = 0.8;

  /// @param forFirst above 0 where the first is the likelier original
  record Verdict(double forFirst, List<String> reasons) {}

  private Direction() {}

  static Verdict of(Profile first, Profile second) {
    List<String> reasons = new ArrayList<>();
    double score = byPublication(first.document().article(), second.document().article(), reasons);
    score +=
        credit(second.document().article(), reasons) - credit(first.document().article(), reasons);
    score += sources(first.document(), second.document(), reasons);
    double lengths = Math.log((letters(first) + 1) / (letters(second) + 1));
    score += Math.max(-1, Math.min(1, lengths * 2)) * LONGER;
    return new Verdict(score, reasons);
  }

  private static double byPublication(Article first, Article second, List<String> reasons) {
    Published one = first.published();
    Published other = second.published();
    if (one == null || other == null) {
      return 0;
    }
    int order = one.date().compareTo(other.date());
    if (order == 0 && one.time() != null && other.time() != null) {
      order = one.time().compareTo(other.time());
    }
    if (order == 0) {
      return 0;
    }
    reasons.add("published-first: " + (order < 0 ? first.id() : second.id()));
    return order < 0 ? EARLIER : -EARLIER;
  }

  private static double credit(Article article, List<String> reasons) {
    String wire = article.provenance().wire();
    if (wire == null) {
      return 0;
    }
    reasons.add("credits: " + wire);
    return CREDIT;
  }

  /// Who only repeats drops sources; nobody adds Reuters to a text that did not name it.
  private static double sources(Annotations first, Annotations second, List<String> reasons) {
    Set<String> one = named(first);
    Set<String> other = named(second);
    double score = 0;
    for (String name : one) {
      if (!other.contains(name)) {
        reasons.add("attribution-lost: " + name);
        score += SOURCE;
      }
    }
    for (String name : other) {
      if (!one.contains(name)) {
        reasons.add("attribution-lost: " + name);
        score -= SOURCE;
      }
    }
    return Math.max(-3, Math.min(3, score));
  }

  /// Outlets and agencies that a document cites, by entity.
  private static Set<String> named(Annotations document) {
    Set<String> named = new LinkedHashSet<>();
    for (Claim claim : document.claims()) {
      if (claim.source() != null
          && claim.source().entity() != null
          && claim.source().entity().startsWith("outlet:")) {
        named.add(claim.source().name());
      }
    }
    for (Entity entity : document.entities()) {
      if (entity.type() == EntityType.PUBLICATION) {
        named.add(entity.name());
      }
    }
    return named;
  }

  private static double letters(Profile profile) {
    return profile.passages().stream().mapToDouble(Passage::letters).sum();
  }
}

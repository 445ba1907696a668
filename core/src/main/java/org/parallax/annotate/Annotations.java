package org.parallax.annotate;

import java.util.List;
import org.parallax.claim.Claim;
import org.parallax.document.Article;
import org.parallax.entity.Entity;
import org.parallax.event.Event;
import org.parallax.time.TimeMention;

/// An article and everything found in it.
///
/// @param events most certain first
public record Annotations(
    Article article,
    List<Entity> entities,
    List<TimeMention> times,
    List<Claim> claims,
    List<Event> events) {

  public Annotations {
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
  }

  /// The same findings with more known of their article.
  public Annotations withArticle(Article told) {
    return new Annotations(told, entities, times, claims, events);
  }
}

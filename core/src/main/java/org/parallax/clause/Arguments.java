package org.parallax.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.entity.Mention;

/// Who stands where around a predicate.
///
/// @param subject who does it, all that are joined by «and»; passives are turned already
/// @param object who undergoes it
/// @param marked mentions behind a role marker («with», «to», «against»…), by the marker's id
public record Arguments(
    List<Mention> subject, List<Mention> object, Map<String, List<Mention>> marked) {

  public Arguments {
    subject = List.copyOf(subject);
    object = List.copyOf(object);
    marked = new LinkedHashMap<>(marked);
  }

  /// The mentions behind that marker; none where there are none.
  public List<Mention> behind(String marker) {
    return marked.getOrDefault(marker, List.of());
  }
}

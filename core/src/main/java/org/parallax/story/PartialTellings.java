package org.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Brings tellings that name only some of the parties to the one that names them all: «Norway
/// signed» to «Norway and Indonesia signed» of the same day. Where several fuller ones compete,
/// each stays what it is.
final class PartialTellings {

  private PartialTellings() {}

  /// The clusters, the partial ones merged into the fuller.
  static List<List<Telling>> merge(List<List<Telling>> clusters) {
    Map<String, List<List<Telling>>> byKindAndDate = new HashMap<>();
    for (List<Telling> cluster : clusters) {
      byKindAndDate.computeIfAbsent(key(cluster), k -> new ArrayList<>()).add(cluster);
    }
    List<List<Telling>> merged = new ArrayList<>();
    for (List<Telling> cluster : clusters) {
      List<List<Telling>> fuller =
          byKindAndDate.getOrDefault(key(cluster), List.of()).stream()
              .filter(other -> other != cluster && parties(other).size() > parties(cluster).size())
              .filter(other -> parties(other).containsAll(parties(cluster)))
              .toList();
      if (fuller.size() == 1 && isPartial(cluster)) {
        fuller.get(0).addAll(cluster);
      } else {
        merged.add(cluster);
      }
    }
    return merged;
  }

  private static String key(List<Telling> cluster) {
    Telling first = cluster.get(0);
    String date = first.date() == null ? first.id() : first.date().text();
    return first.kind() + "|" + date;
  }

  /// One side is missing.
  private static boolean isPartial(List<Telling> cluster) {
    return parties(cluster).size() == 1;
  }

  private static Set<String> parties(List<Telling> cluster) {
    Telling first = cluster.get(0);
    return new LinkedHashSet<>(
        Stream.concat(
                Telling.keys(first.event().actors()).stream(),
                Telling.keys(first.event().recipients()).stream())
            .toList());
  }
}

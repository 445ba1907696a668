package org.parallax.sources;

import java.util.HashMap;
import java.util.Map;
import org.parallax.document.Document;

/// Gives the second page of a name, and those after it, names of their own: `a.txt`, `a.txt#2`,
/// `a.txt#3`.
final class UniqueIds {
  private final Map<String, Integer> seen = new HashMap<>();

  Document unique(Document page) {
    String id = page.id();
    int count = seen.merge(id, 1, Integer::sum);
    if (count == 1) {
      return page;
    }
    String other = id + "#" + count;
    while (seen.putIfAbsent(other, 1) != null) {
      other = id + "#" + seen.merge(id, 1, Integer::sum);
    }
    return new Document(
        other,
        page.url(),
        page.html(),
        page.title(),
        page.text(),
        page.language(),
        page.published(),
        page.outlet(),
        page.clean());
  }
}

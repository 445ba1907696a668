package org.parallax.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Tells which elements are marked as naming an author, as `page/author-marks.tsv` lists the marks.
/// Immutable.
final class AuthorMarks {

  private static final int LONGEST = 300;

  private final Map<String, List<Mark>> marks = new LinkedHashMap<>();

  private record Mark(AuthorSource source, String name, boolean whole) {
    boolean fits(String value) {
      return whole ? value.equals(name) : value.contains(name);
    }
  }

  AuthorMarks(Knowledge knowledge) {
    for (Row row :
        knowledge.table("page/author-marks.tsv", "source", "attribute", "match", "name")) {
      AuthorSource source = AuthorSource.valueOf(row.expect("source").toUpperCase(Locale.ROOT));
      marks
          .computeIfAbsent(row.expect("attribute"), unseen -> new ArrayList<>())
          .add(new Mark(source, row.expect("name"), row.expect("match").equals("is")));
    }
  }

  /// The bits of the sources that the element is one of.
  int of(Element element, Map<String, Integer> known) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    int found = 0;
    for (Map.Entry<String, List<Mark>> entry : marks.entrySet()) {
      String value = element.attr(entry.getKey());
      if (!value.isEmpty()) {
        Integer bits = known.get(value);
        if (bits == null) {
          bits = bits(entry.getValue(), value);
          known.put(value, bits);
        }
        found |= bits;
      }
    }
    return found;
  }

  private static int bits(List<Mark> marks, String value) {
    String lower =
        value.substring(0, Math.min(LONGEST, value.length())).strip().toLowerCase(Locale.ROOT);
    int found = 0;
    for (Mark mark : marks) {
      found |= mark.fits(lower) ? 1 << mark.source().ordinal() : 0;
    }
    return found;
  }
}

package org.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Finds the agency whose text an article is, from the credit at its beginning or end. Immutable.
final class WireFinder {

  /// A place and date of at most some words, a name in brackets, a dash.
  private static final Pattern DATELINE =
      Pattern.compile(
          "^[^()\\n]{0,60}?[(\uff08]([^()\uff08\uff09\\n]{2,40})[)\uff09]\\s{0,3}([-\u2010-\u2015]{1,2}\\s|\\.-\\s?)?");

  /// A place, a name, a dash.
  private static final Pattern BARE =
      Pattern.compile("^([^()\\n]{2,60}?)\\s?[-\u2010-\u2015]{1,2}\\s");

  private static final int EDGE = 140;

  private final Map<String, String> credits = new HashMap<>();

  WireFinder(Knowledge knowledge) {
    Map<String, String> names = new HashMap<>();
    for (Row row : knowledge.table("gazetteer/outlets.tsv", OutletFinder.COLUMNS)) {
      names.put(row.expect("id"), row.expect("name"));
      if (row.get("kind").equals("agency")) {
        credits.put(Words.key(row.expect("name")), row.expect("name"));
      }
    }
    for (Row row : knowledge.table("gazetteer/credits.tsv", "outlet", "language", "form")) {
      credits.putIfAbsent(
          Words.key(row.expect("form")),
          names.getOrDefault(row.expect("outlet"), row.expect("form")));
    }
  }

  /// The agency's name, or null where the text credits none.
  @Nullable String find(List<Block> body, List<Block> all) {
    if (body.isEmpty()) {
      return null;
    }
    String wire = atStart(body.getFirst().text);
    return wire != null ? wire : atEnd(body, all);
  }

  private @Nullable String atStart(String text) {
    String edge = text.length() > EDGE ? text.substring(0, EDGE) : text;
    Matcher dateline = DATELINE.matcher(edge);
    if (dateline.find()) {
      String credit = dateline.group(1).strip();
      String known = credits.get(Words.key(credit));
      return known != null ? known : dateline.group(2) != null && isName(credit) ? credit : null;
    }
    Matcher bare = BARE.matcher(edge);
    if (bare.find()) {
      String[] parts = bare.group(1).split("[,/.]");
      return credits.get(Words.key(parts[parts.length - 1]));
    }
    return null;
  }

  /// Whether it can be the name of an agency: a few words, the first with a capital where the
  /// script has them.
  private static boolean isName(String credit) {
    TextShape shape = TextShape.of(credit);
    return shape.words() <= 4
        && shape.digits() == 0
        && shape.letters() >= 2
        && !Character.isLowerCase(credit.codePointAt(0));
  }

  /// A line of its own at the end, or brackets at the end of the last paragraph.
  private @Nullable String atEnd(List<Block> body, List<Block> all) {
    Block last = body.getLast();
    for (int i = last.index; i < Math.min(all.size(), last.index + 3); i++) {
      String text = all.get(i).text;
      String known = text.length() < EDGE ? credits.get(Words.key(text)) : null;
      int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('\uff08'));
      if (known == null && open > 0 && text.length() - open < 60) {
        known = credits.get(Words.key(text.substring(open)));
      }
      if (known != null) {
        return known;
      }
    }
    return null;
  }
}

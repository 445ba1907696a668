package org.parallax.clause;

import java.util.List;
import org.parallax.entity.Mention;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Reads a noun's part in the clause off its form, in languages that decline their nouns or write
/// prepositions together with them (`cases yes` in `pack.tsv`).
final class CaseReader {

  /// @param markers the markers that the form stands for, the likeliest first; none for a bare noun
  /// @param object whether it is the form of the object
  /// @param joined whether the markers are a preposition rather than a case
  record Role(List<String> markers, boolean object, boolean joined) {

    static Role of(String marker) {
      return new Role(List.of(marker), false, false);
    }
  }

  private static final Role BARE = new Role(List.of(), false, false);
  private static final Role OBJECT = new Role(List.of(), true, false);

  private final MarkedText text;
  private final boolean declined;

  CaseReader(MarkedText text) {
    this.text = text;
    this.declined = text.pack().values("cases").contains("yes");
  }

  /// The part of a mention before which no preposition stands. Its first declined word tells, since
  /// adjectives agree with their noun and what stands behind the noun is in the genitive.
  Role read(Mention mention) {
    if (!declined) {
      return BARE;
    }
    for (int token = mention.from(); token < mention.to(); token++) {
      for (Mark mark : text.marksAt(token)) {
        if (!mark.isMarker() && !Markers.isVerb(mark)) {
          return role(mark, mention);
        }
      }
    }
    return BARE;
  }

  private Role role(Mark mark, Mention mention) {
    List<String> joined = Markers.ROLES.stream().filter(mark::says).toList();
    if (!joined.isEmpty()) {
      return new Role(joined, false, true);
    }
    if (mark.says("genitive")) {
      if (mention.from() > 0 && isNoun(mention.from() - 1)) {
        return Role.of(Markers.OF);
      }
      // Of living beings the object stands in the genitive; feminine names have one form for
      // genitive and dative.
      return mark.says("dative") ? Role.of(Markers.TO) : OBJECT;
    }
    if (mark.says("dative")) {
      return Role.of(Markers.TO);
    }
    if (mark.says("instrumental")) {
      return Role.of(Markers.BY);
    }
    return mark.says("accusative") ? OBJECT : BARE;
  }

  private boolean isNoun(int token) {
    return text.marksAt(token).stream()
        .anyMatch(mark -> mark.isConcept() && mark.sense().detail().equals("n"));
  }
}

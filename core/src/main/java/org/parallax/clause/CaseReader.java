package org.parallax.clause;

import org.jspecify.annotations.Nullable;
import org.parallax.entity.Mention;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// Reads a noun's part in the clause off its case, in languages that decline their names (`cases
/// yes` in `pack.tsv`).
final class CaseReader {

  /// @param marker the marker that the case stands for, or null
  /// @param object whether it is the case of the object
  record Role(@Nullable String marker, boolean object) {}

  private static final Role NONE = new Role(null, false);

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
      return NONE;
    }
    for (int token = mention.from(); token < mention.to(); token++) {
      for (Mark mark : text.marksAt(token)) {
        if (!mark.isMarker() && !Markers.isVerb(mark)) {
          return role(mark, mention);
        }
      }
    }
    return NONE;
  }

  private Role role(Mark mark, Mention mention) {
    boolean owned = mention.from() > 0 && isNoun(mention.from() - 1);
    if (mark.says("genitive")) {
      if (owned) {
        return new Role(Markers.OF, false);
      }
      // Of living beings the object stands in the genitive; feminine names have one form for
      // genitive and dative.
      return mark.says("dative") ? new Role(Markers.TO, false) : new Role(null, true);
    }
    if (mark.says("dative")) {
      return new Role(Markers.TO, false);
    }
    if (mark.says("instrumental")) {
      return new Role(Markers.BY, false);
    }
    return mark.says("accusative") ? new Role(null, true) : NONE;
  }

  private boolean isNoun(int token) {
    return text.marksAt(token).stream()
        .anyMatch(mark -> mark.isConcept() && mark.sense().detail().equals("n"));
  }
}

package org.parallax.clause;

import java.util.List;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;

/// The grammatical markers of `concepts/markers.tsv` that the engine asks for by name.
public final class Markers {

  public static final String AND = "and";
  public static final String OR = "or";
  public static final String BUT = "but";
  public static final String BE = "be";
  public static final String COMPLEMENT = "complementiser";
  public static final String RELATIVE = "relative";
  public static final String CONDITION = "conditional";
  public static final String NEGATION = "negation";
  public static final String PASSIVE = "passive";
  public static final String FUTURE = "future";
  public static final String POSSIBLE = "modal-possible";
  public static final String OBLIGED = "modal-must";
  public static final String WOULD = "modal-would";
  public static final String PROGRESSIVE = "progressive";
  public static final String OBJECT = "object";
  public static final String BY = "by-agent";
  public static final String WITH = "with";
  public static final String TO = "to-recipient";
  public static final String FROM = "from";
  public static final String AGAINST = "against";
  public static final String BETWEEN = "between";
  public static final String OF = "of";
  public static final String ABOUT = "about";
  public static final String FOR = "for";
  public static final String IN = "in-place";

  /// Governs a noun that neither acts nor undergoes («because of», «unlike», «instead of»).
  public static final String CIRCUMSTANCE = "circumstance";

  /// A preposition of times, or a noun that tells when.
  public static final String WHEN = "at-time";

  public static final String INFINITIVE = "infinitive";
  public static final String OWN = "own";
  public static final String ARTICLE = "article";

  /// A word that says that there are several («many», «three»).
  public static final String PLURAL = "plural";

  /// What tells the part of a noun in its clause.
  static final List<String> ROLES =
      List.of(BY, WITH, TO, FROM, AGAINST, BETWEEN, OF, ABOUT, FOR, IN, CIRCUMSTANCE);

  static final List<String> SETTINGS = List.of("after", "before", "despite");

  static final List<String> SUBORDINATORS =
      List.of("when", "because", "after", "before", "despite");

  private Markers() {}

  /// Whether the phrase that the token belongs to is that marker.
  public static boolean at(MarkedText text, int token, String marker) {
    return text.isMarker(token, marker);
  }

  /// Whether a marker stands in a range of tokens.
  public static boolean in(MarkedText text, int from, int to, String marker) {
    for (int token = from; token < to; token++) {
      if (text.isMarker(token, marker)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a phrase tells the part of a noun in its clause, as prepositions do.
  public static boolean isRole(Mark mark) {
    return mark.isMarker() && ROLES.contains(mark.sense().id());
  }

  /// Whether a phrase makes what follows it an adverbial.
  public static boolean isAdverbial(Mark mark) {
    return isRole(mark)
        || mark.isMarker()
            && (mark.sense().id().equals(WHEN) || SUBORDINATORS.contains(mark.sense().id()));
  }

  /// Whether a phrase opens what came before or later, or did not hinder. Those of time and reason
  /// are left out: «for» and «as» mean too much else.
  public static boolean opensSetting(Mark mark) {
    return mark.isMarker() && SETTINGS.contains(mark.sense().id());
  }

  /// Whether the phrase is a word for a concept used as a noun.
  public static boolean isNoun(Mark mark) {
    return mark.sense().layer() == Layer.CONCEPT && mark.sense().detail().equals("n");
  }

  /// Whether the phrase is a word for a concept used as a verb.
  public static boolean isVerb(Mark mark) {
    return mark.sense().layer() == Layer.CONCEPT && mark.sense().detail().equals("v");
  }
}

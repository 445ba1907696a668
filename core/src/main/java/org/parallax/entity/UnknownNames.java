package org.parallax.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.Concepts;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Tells what an unknown name stands for by what stands around it.
final class UnknownNames {

  private static final int SHORTEST = 3;
  private static final int SHORT = 5;
  private static final int MOST_PERSON_WORDS = 5;

  /// What a name stands for, and the rule that says so.
  record Kind(EntityType type, String rule) {}

  private final MarkedText text;
  private final Tokens tokens;
  private final Concepts concepts;
  private final GivenNames given;

  /// Single words that stand alone with a capital somewhere.
  private final Set<String> alone;

  UnknownNames(MarkedText text, Concepts concepts, GivenNames given, Set<String> alone) {
    this.text = text;
    this.tokens = text.tokens();
    this.concepts = concepts;
    this.given = given;
    this.alone = alone;
  }

  /// Null where it is not likely to be the name of anybody or anything.
  @Nullable Kind kind(Draft draft) {
    Chunk name = draft.core;
    if (name.detail().equals("body")) {
      return new Kind(EntityType.ORGANIZATION, "body-word");
    }
    if (name.detail().equals("person")) {
      return new Kind(EntityType.PERSON, "name-beside-office");
    }
    if (draft.titled) {
      return new Kind(EntityType.PERSON, "title-and-name");
    }
    int words = ShortForms.words(tokens, name.from(), name.to()).size();
    if (words == 1 && tokens.isAllCapitals(name.from())) {
      return speaks(name) || isAfter(name, Layer.MARKER, "of")
          ? new Kind(EntityType.ORGANIZATION, "acronym")
          : null;
    }
    if (words == 1) {
      return isAfter(name, Layer.MARKER, "in-place") && isWrittenOut(name)
          ? new Kind(EntityType.PLACE, "place-marker")
          : null;
    }
    return several(name, words);
  }

  private Kind several(Chunk name, int words) {
    List<String> forms = ShortForms.words(tokens, name.from(), name.to());
    boolean known = given.contains(forms.get(0));
    if (words <= MOST_PERSON_WORDS && !isThing(name) && (known || !isWord(name.to() - 1))) {
      if (speaks(name)) {
        return new Kind(EntityType.PERSON, "name-that-speaks");
      }
      if (isDescribed(name)) {
        return new Kind(EntityType.PERSON, "name-described");
      }
      if (belongs(name)) {
        return new Kind(EntityType.PERSON, "name-of-body");
      }
      if (alone.contains(forms.get(forms.size() - 1))) {
        return new Kind(EntityType.PERSON, "name-and-surname");
      }
      if (known) {
        return new Kind(EntityType.PERSON, "given-name");
      }
    }
    if (isAfter(name, Layer.MARKER, "in-place")) {
      return new Kind(EntityType.PLACE, "place-marker");
    }
    return new Kind(EntityType.OTHER, "capitals");
  }

  /// «the Belfast Giants»: people's names have no article.
  private boolean isThing(Chunk name) {
    return isAfter(name, Layer.MARKER, "demonstrative");
  }

  private boolean isWord(int token) {
    return text.marksAt(token).stream().anyMatch(Mark::isConcept);
  }

  /// Not an abbreviation, and no part of a date.
  private boolean isWrittenOut(Chunk name) {
    int length = tokens.end(name.from()) - tokens.start(name.from());
    boolean dated =
        name.to() < tokens.size()
            && (tokens.isNumber(name.to()) || tokens.is(name.to(), '.') && length < SHORT);
    return length >= SHORTEST && !dated;
  }

  private boolean isAfter(Chunk name, Layer layer, String id) {
    return name.from() > 0
        && text.marksAt(name.from() - 1).stream().anyMatch(mark -> mark.is(layer, id));
  }

  /// Whether a verb of speech stands right behind or, behind a quotation, right before it.
  private boolean speaks(Chunk name) {
    return name.to() < tokens.size() && isSpeech(name.to())
        || name.from() > 0 && isSpeech(name.from() - 1);
  }

  private boolean isSpeech(int token) {
    for (Mark mark : text.marksAt(token)) {
      boolean verb = mark.isConcept() && mark.sense().detail().equals("v");
      if (verb
          && (concepts.isA(mark.sense().id(), "communicate")
              || concepts.isA(mark.sense().id(), "mental"))) {
        return true;
      }
    }
    return false;
  }

  /// «Andrea Stricker, who …»; «…, người …».
  private boolean isDescribed(Chunk name) {
    int next = name.to();
    if (next + 1 >= tokens.size() || Gap.between(text, next, next + 1) != Gap.COMMA) {
      return false;
    }
    return text.isMarker(next + 1, "relative") && !text.isMarker(next + 1, "demonstrative")
        || text.isMarker(next + 1, "classifier")
        || text.marksAt(next + 1).stream()
            .anyMatch(mark -> mark.isConcept() && concepts.isA(mark.sense().id(), "role"));
  }

  /// «Nicholas Carl of the American Enterprise Institute»: a possessive, then another capital.
  private boolean belongs(Chunk name) {
    int next = name.to();
    if (next >= tokens.size() || !text.isMarker(next, "of")) {
      return false;
    }
    int after = next + 1;
    while (after < tokens.size() && text.isMarker(after, "demonstrative")) {
      after++;
    }
    return after < tokens.size()
        && tokens.isCapitalized(after)
        && text.markAt(after, Layer.COUNTRY) == null;
  }
}

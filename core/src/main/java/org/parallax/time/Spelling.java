package org.parallax.time;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What a language says about forms that are also other words.
final class Spelling {

  /// In which of its uses a form is a date word.
  enum Trait {
    /// Alone it is likely another word.
    WEAK,
    /// It is a month only beside a day or year in digits.
    NUMBERED,
    /// It is a month only beside a day and year, as in passages of another language.
    DATED,
    /// The tense tells whether it lies behind or ahead.
    TENSED,
    /// Written large it is another word.
    SMALL,
    /// Written small it is another word.
    LARGE
  }

  private final Map<Trait, Set<String>> forms = new EnumMap<>(Trait.class);

  void mark(Trait trait, String form) {
    forms.computeIfAbsent(trait, each -> new LinkedHashSet<>()).add(FoldedText.fold(form));
  }

  boolean is(Trait trait, String folded) {
    Set<String> marked = forms.get(trait);
    return marked != null && marked.contains(folded);
  }

  /// Whether a form may be a date word where its first letter is written large or small.
  boolean fits(String folded, boolean large) {
    return !is(large ? Trait.SMALL : Trait.LARGE, folded);
  }
}

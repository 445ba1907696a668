package org.parallax.time;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers the date words of one language into a trie, in the forms that texts have them in.
final class DateWordCollector {

  private static final String JOINER = "\u200c";

  private final WordTrie trie = new WordTrie();
  private final Spelling spelling;
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private final Set<String> offsets = new LinkedHashSet<>();

  /// Folded forms that are other words when written large.
  private final Set<String> small = new LinkedHashSet<>();

  DateWordCollector(Spelling spelling) {
    this.spelling = spelling;
  }

  /// Whether a folded form tells a distance from the last date mentioned rather than from now.
  boolean hasOffset(String form) {
    return offsets.contains(form);
  }

  /// Marks abbreviations that are no names in full themselves. Those with a digit, and Chinese ones
  /// of two characters («周六»), are as good as names.
  void markAbbreviations(Spelling.Trait trait, String[] abbreviated, String[] full) {
    List<String> names = Arrays.stream(full).map(FoldedText::fold).toList();
    for (String abbreviation : abbreviated) {
      String form = FoldedText.fold(abbreviation);
      boolean name =
          form.codePoints().anyMatch(Character::isDigit)
              || form.length() > 1 && Joints.isUnspaced(form.charAt(0))
              || names.contains(form);
      if (!name && !form.isEmpty()) {
        spelling.mark(trait, form);
        spelling.mark(trait, form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
      }
    }
  }

  /// Whether a folded form in a script without spaces ends with such a word («天后»).
  boolean endsWithOffset(String form) {
    return !form.isEmpty()
        && Joints.isUnspaced(form.charAt(0))
        && offsets.stream().anyMatch(form::endsWith);
  }

  void add(Sign sign, int value, int detail, boolean mayBeOther, String form) {
    if (sign == Sign.OFFSET) {
      offsets.add(FoldedText.fold(form));
    }
    put(sign, value, detail, mayBeOther, FoldedText.fold(form));
    if (form.contains(JOINER)) {
      put(sign, value, detail, mayBeOther, FoldedText.fold(form.replace(JOINER, " ")));
    }
  }

  /// Adds a name that may end in a full stop, also without it.
  void addAbbreviable(Sign sign, int value, int detail, boolean mayBeOther, String form) {
    add(sign, value, detail, mayBeOther, form);
    if (form.endsWith(".")) {
      add(sign, value, detail, mayBeOther, form.substring(0, form.length() - 1));
    }
  }

  /// Adds a month's name of another language, unless it is a word here.
  void addForeignMonth(String form, int number) {
    String folded = FoldedText.fold(form);
    if (at(folded).isEmpty()) {
      spelling.mark(Spelling.Trait.DATED, form);
      spelling.mark(Spelling.Trait.LARGE, form);
      put(Sign.MONTH, number, CalendarSystem.GREGORIAN.ordinal(), true, folded);
    }
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  private void put(Sign sign, int value, int detail, boolean mayBeOther, String folded) {
    String form = folded.strip();
    boolean nothing = form.isEmpty() || form.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean bareNumber = form.codePoints().allMatch(Character::isDigit);
    boolean mark = sign == Sign.ORDINALMARK || sign == Sign.DECADEMARK;
    if (!(mark ? form.isEmpty() : nothing || bareNumber)) {
      signs.add(sign);
      trie.add(
          new DateWord(
              sign, value, detail, mayBeOther || spelling.is(Spelling.Trait.WEAK, form), form));
    }
  }

  /// Whether a form is a month already, but not the one given.
  boolean hasOtherMonth(String form, int number, CalendarSystem calendar) {
    return at(FoldedText.fold(form)).stream()
        .anyMatch(word ->
            word.sign() == Sign.MONTH && (word.value() != number || word.calendar() != calendar));
  }

  /// What a folded form means so far.
  private List<DateWord> at(String folded) {
    int node = 0;
    for (int i = 0; i < folded.length(); i++) {
      node = trie.next(node, folded.charAt(i));
      if (node == 0) {
        return List.of();
      }
    }
    return trie.at(node);
  }

  WordTrie trie() {
    return trie;
  }
}

package org.parallax.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.parallax.document.CodePoints;
import org.parallax.document.PublishedRange;
import org.parallax.knowledge.Knowledge;

/// Finds date expressions in running text and gives them their values. Immutable and shared by
/// threads; what it knows of a language is read when the first text in it comes, for every language
/// of CLDR, with a pack or without.
public final class TimeTagger {

  private static final String UNDETERMINED = "und";
  private static final int WIDEST_MONTHS = 4;

  private final Knowledge knowledge;
  private final Grammar grammar;
  private final ConcurrentMap<String, DateLanguage> languages = new ConcurrentHashMap<>();

  public TimeTagger(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.grammar = Grammar.load(knowledge);
  }

  /// The date expressions of a text in their order.
  ///
  /// @param language BCP 47 tag
  /// @param reference the day of publication, or null where it is not known: relative dates then
  ///   have no value and are not reported
  public List<TimeMention> tag(String text, String language, @Nullable LocalDate reference) {
    return tag(text, language, reference, null);
  }

  /// The date expressions of a text in their order.
  ///
  /// @param reference the day of publication, or null
  /// @param range bounds of the publication where the day is not known, or null; dates without a
  ///   year take the last such day before its first day, which is the latest that is certain
  public List<TimeMention> tag(
      String text, String language, @Nullable LocalDate reference, @Nullable PublishedRange range) {
    LocalDate bound = reference == null && range != null ? bound(range) : null;
    Passages passages = passages(text, language);
    CodePoints points = new CodePoints(text);
    List<TimeMention> mentions = new ArrayList<>();
    for (Dated date : new Chronology(language(language), passages, reference, bound).resolve()) {
      FoldedText folded = passages.text();
      mentions.add(
          new TimeMention(
              points.span(folded.origin(date.start()), folded.originEnd(date.end())),
              date.value(),
              date.rule()));
    }
    return mentions;
  }

  /// The first possible day of publication, null where only its year is known, or the range is
  /// wide: that does not tell the year of a month.
  private static @Nullable LocalDate bound(PublishedRange range) {
    LocalDate first = range.notBefore();
    LocalDate last = range.notAfter();
    boolean wide = first != null && last != null && last.isAfter(first.plusMonths(WIDEST_MONTHS));
    return first == null || first.getDayOfYear() == 1 || wide ? null : first;
  }

  /// What looks like a date in a text, before it has a value.
  Passages passages(String text, String language) {
    LexemeReader reader = new LexemeReader(FoldedText.of(text), text, language(language));
    return new PassageFinder(grammar, reader).find();
  }

  DateLanguage language(String tag) {
    String known = tag.isBlank() ? UNDETERMINED : tag;
    return languages.computeIfAbsent(known, each -> DateLanguage.load(knowledge, each));
  }
}

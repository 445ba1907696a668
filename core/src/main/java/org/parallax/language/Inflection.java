package org.parallax.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Row;
import org.parallax.text.Folding;

/// The words that an inflected word may be a form of, by the affixes and irregular forms of a pack.
/// It overgenerates: what comes out counts only where the lexicon has it.
///
/// Immutable; may be shared by threads.
public final class Inflection {

  static final String[] COLUMNS = {"kind", "pos", "affix", "replacement", "feature", "example"};

  /// A word that the inflected one may be a form of.
  ///
  /// @param pos the part of speech for which the rule holds; `any` for all
  public record Analysis(String lemma, String pos, String feature) {}

  private record Rule(String pos, String affix, String replacement, String feature) {}

  private static final List<String> TENSES = List.of("past", "perfect", "participle", "infinitive");
  private static final int SHORTEST_LEMMA = 2;
  private static final int MOST_ANALYSES = 48;
  private static final int MOST_SUFFIXES = 2;

  private final Map<String, List<Rule>> suffixes = new LinkedHashMap<>();
  private final Map<String, List<Rule>> prefixes = new LinkedHashMap<>();
  private final Map<String, List<Analysis>> irregular = new LinkedHashMap<>();
  private int longestSuffix;
  private int longestPrefix;

  Inflection(List<Row> rows, Folding folding) {
    for (Row row : rows) {
      String affix = folding.fold(row.expect("affix"));
      String replacement = folding.fold(row.get("replacement"));
      Rule rule = new Rule(row.expect("pos"), affix, replacement, row.expect("feature"));
      switch (row.expect("kind")) {
        case "suffix" -> {
          suffixes.computeIfAbsent(affix, a -> new ArrayList<>()).add(rule);
          longestSuffix = Math.max(longestSuffix, affix.length());
        }
        case "prefix" -> {
          prefixes.computeIfAbsent(affix, a -> new ArrayList<>()).add(rule);
          longestPrefix = Math.max(longestPrefix, affix.length());
        }
        case "form" ->
            irregular
                .computeIfAbsent(affix, a -> new ArrayList<>())
                .add(new Analysis(replacement, rule.pos, rule.feature));
        default -> throw row.bad("kind is suffix, prefix or form");
      }
    }
  }

  /// All words that it may be a form of, itself not among them, the likeliest first. At most one
  /// prefix and two suffixes are taken off.
  public List<Analysis> analyses(String form) {
    List<Analysis> found = new ArrayList<>(irregular.getOrDefault(form, List.of()));
    takeSuffixes(form, "any", "-", MOST_SUFFIXES, found);
    int unprefixed = found.size();
    for (int length = 1;
        length <= Math.min(longestPrefix, form.length() - SHORTEST_LEMMA);
        length++) {
      for (Rule rule : prefixes.getOrDefault(form.substring(0, length), List.of())) {
        String rest = rule.replacement + form.substring(length);
        add(found, rest, rule.pos, rule.feature);
        for (Analysis known : irregular.getOrDefault(rest, List.of())) {
          add(found, known.lemma, known.pos, rule.feature);
        }
        takeSuffixes(rest, rule.pos, rule.feature, MOST_SUFFIXES, found);
      }
    }
    return unprefixed == found.size() ? found : List.copyOf(found);
  }

  private void takeSuffixes(
      String form, String pos, String feature, int left, List<Analysis> found) {
    for (int length = Math.min(longestSuffix, form.length() - 1); length >= 1; length--) {
      for (Rule rule : suffixes.getOrDefault(form.substring(form.length() - length), List.of())) {
        if (!agree(pos, rule.pos)) {
          continue;
        }
        String lemma = form.substring(0, form.length() - length) + rule.replacement;
        // A prefix says more of the meaning (negation) than what follows.
        String says = feature.equals("-") ? rule.feature : feature;
        String of = rule.pos.equals("any") ? pos : rule.pos;
        add(found, lemma, of, says);
        for (Analysis known : irregular.getOrDefault(lemma, List.of())) {
          if (agree(of, known.pos) && !isFinished(known.feature, rule.feature)) {
            add(found, known.lemma, known.pos, says);
          }
        }
        if (left > 1 && lemma.length() > SHORTEST_LEMMA) {
          takeSuffixes(lemma, of, says, left - 1, found);
        }
      }
    }
  }

  /// A form of the present is no stem of another tense; pronouns may follow it.
  private static boolean isFinished(String feature, String more) {
    return TENSES.contains(more)
        && (feature.startsWith("present") || feature.startsWith("subjunctive"));
  }

  private static boolean agree(String pos, String other) {
    return pos.equals("any") || other.equals("any") || pos.equals(other);
  }

  private static void add(List<Analysis> found, String lemma, String pos, String feature) {
    if (lemma.length() >= SHORTEST_LEMMA && found.size() < MOST_ANALYSES) {
      found.add(new Analysis(lemma, pos, feature));
    }
  }
}

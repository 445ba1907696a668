package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.claim.ClaimFinder;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.ClauseReader;
import org.parallax.document.Article;
import org.parallax.document.Provenance;
import org.parallax.document.Published;
import org.parallax.entity.EntityLinker;
import org.parallax.entity.Gazetteer;
import org.parallax.entity.Mentions;
import org.parallax.event.EventCoder;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.language.Languages;
import org.parallax.language.MarkedText;

/// Every rule of `frames/` fires on its examples and not on its counter-examples. Complaints name
/// the file and the line.
class FramesContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final Languages LANGUAGES = new Languages(KNOWLEDGE);
  private static final Annotator ANNOTATOR = new Annotator(LANGUAGES);
  private static final Gazetteer GAZETTEER = new Gazetteer(KNOWLEDGE);
  private static final EntityLinker LINKER =
      new EntityLinker(KNOWLEDGE, GAZETTEER, LANGUAGES.concepts());
  private static final EventCoder CODER =
      new EventCoder(KNOWLEDGE, GAZETTEER, LANGUAGES.concepts());
  private static final ClauseReader CLAUSES =
      new ClauseReader(new ClaimFinder(KNOWLEDGE, LANGUAGES.concepts())::takesClause);
  private static final List<Row> EXAMPLES =
      KNOWLEDGE.table("frames/examples.tsv", "rule", "language", "fires", "text");
  private static final int LANGUAGES_OF_A_RULE = 3;
  private static final int RULES_OF_A_COUNTER_EXAMPLE = 2;
  private static final String[] EVENTS = {
    "id", "trigger", "object", "type", "mode", "cameo", "roles", "note"
  };
  private static final String[] OPERATORS = {"id", "trigger", "complement", "effect", "note"};
  private static final String[] STANCES = {"id", "trigger", "stance", "class", "governs", "note"};

  static Stream<String> languages() {
    return EXAMPLES.stream().map(row -> row.get("language")).distinct();
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    KNOWLEDGE.table("frames/events.tsv", EVENTS).forEach(row -> ids.add(row.expect("id")));
    KNOWLEDGE.table("frames/operators.tsv", OPERATORS).forEach(row -> ids.add(row.expect("id")));
    KNOWLEDGE.table("frames/stances.tsv", STANCES).forEach(row -> ids.add(row.expect("id")));
    return ids;
  }

  /// The rules that events and claims name, and those that keep a passage from being an event.
  private static Set<String> fired(String language, String text) {
    Article article =
        new Article(
            "example",
            null,
            null,
            null,
            List.of(),
            Published.parse("2024-06-14").orElseThrow(),
            null,
            language,
            text,
            Provenance.UNKNOWN);
    Annotations found = ANNOTATOR.annotate(article);
    List<String> rules = new ArrayList<>();
    found.events().forEach(event -> rules.add(event.rule()));
    found.claims().forEach(claim -> rules.add(claim.rule()));
    rules.addAll(withheld(language, text));
    Set<String> fired = new TreeSet<>();
    rules.forEach(
        rule -> fired.addAll(List.of(rule.substring(rule.indexOf(':') + 1).split("\\+"))));
    return fired;
  }

  private static Set<String> withheld(String language, String words) {
    MarkedText text = LANGUAGES.pack(language).mark(words);
    Mentions mentions = LINKER.link(text, null);
    return CODER.withheld(
        text, new ArgumentReader(text, mentions, CLAUSES.read(text, mentions), List.of()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void rulesDoAsTheirExamplesSay(String language) {
    List<String> wrong = new ArrayList<>();
    for (Row row : EXAMPLES) {
      if (row.get("language").equals(language)) {
        Set<String> fired = fired(language, row.expect("text"));
        if (fired.contains(row.expect("rule")) != row.expect("fires").equals("yes")) {
          wrong.add(row + " fired " + fired);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void examplesAreOfKnownRules() {
    List<String> known = ids();
    assertThat(
            EXAMPLES.stream()
                .filter(row -> !known.contains(row.get("rule")))
                .map(Row::toString)
                .toList())
        .isEmpty();
  }

  @Test
  void everyRuleHasExamplesOfBothKindsInSeveralLanguages() {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Row row : EXAMPLES) {
      languages
          .computeIfAbsent(row.get("rule") + " " + row.get("fires"), rule -> new TreeSet<>())
          .add(row.get("language"));
    }
    assertThat(
            ids().stream()
                .flatMap(id -> Stream.of(id + " yes", id + " no"))
                .filter(rule -> languages.getOrDefault(rule, Set.of()).size() < LANGUAGES_OF_A_RULE)
                .toList())
        .isEmpty();
  }

  /// A sentence that shall not fire many rules is unrelated to most of them.
  @Test
  void noCounterExampleServesMoreThanTwoRules() {
    Map<String, Integer> uses = new TreeMap<>();
    List<String> repeated = new ArrayList<>();
    for (Row row : EXAMPLES) {
      if (row.expect("fires").equals("no")
          && uses.merge(row.expect("text"), 1, Integer::sum) > RULES_OF_A_COUNTER_EXAMPLE) {
        repeated.add(row.toString());
      }
    }
    assertThat(repeated).isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(ids()).doesNotHaveDuplicates();
  }
}

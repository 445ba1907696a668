package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// Every rule fires on its example and not on its counter-example.
class TimeRulesContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final TimeTagger TAGGER = new TimeTagger(KNOWLEDGE);

  static Stream<Row> examples() {
    return KNOWLEDGE
        .table("times/examples.tsv", "rule", "language", "fires", "reference", "text", "values")
        .stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rulesFireOnTheirExamplesOnly(Row example) {
    List<TimeMention> mentions =
        TAGGER.tag(
            example.get("text"),
            example.get("language"),
            LocalDate.parse(example.get("reference")));
    List<String> rules = mentions.stream().map(TimeMention::rule).toList();
    if (example.get("fires").equals("no")) {
      assertThat(rules).doesNotContain(example.get("rule"));
      return;
    }
    assertThat(rules).contains(example.get("rule"));
    assertThat(String.join(" ", mentions.stream().map(mention -> mention.value().text()).toList()))
        .isEqualTo(example.get("values"));
  }

  @Test
  void everyRuleHasAnExampleAndACounterExample() {
    Set<String> fires = new LinkedHashSet<>();
    Set<String> not = new LinkedHashSet<>();
    examples().forEach(row -> (row.get("fires").equals("yes") ? fires : not).add(row.get("rule")));
    Grammar grammar = Grammar.load(KNOWLEDGE);
    for (PatternRule rule : grammar.rules()) {
      if (rule.reading() != Reading.NOTHING) {
        assertThat(fires).contains(rule.id());
        assertThat(not).contains(rule.id());
      }
    }
  }

  @Test
  void ruleIdsAreUnique() {
    List<String> ids = Grammar.load(KNOWLEDGE).rules().stream().map(PatternRule::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }
}

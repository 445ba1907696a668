package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The tables of identification name the same languages, and hold words as texts are read.
class IdentificationTablesContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final List<String> SCRIPTS =
      List.of("Arab", "Beng", "Cyrl", "Deva", "Ethi", "Hebr", "Latn");

  private static List<Row> table(String name, String... columns) {
    return KNOWLEDGE.table("identification/" + name, columns);
  }

  private static Set<String> told() {
    Set<String> tags = new LinkedHashSet<>();
    for (String script : SCRIPTS) {
      table(script + ".tsv", "language", "weight", "grams")
          .forEach(row -> tags.add(row.expect("language")));
    }
    return tags;
  }

  @Test
  void everyLanguageThatHasWordsIsTold() {
    List<String> unknown = new ArrayList<>();
    Set<String> told = told();
    for (Row row : table("words.tsv", "language", "words")) {
      if (!told.contains(row.expect("language"))) {
        unknown.add(row.path() + ":" + row.line() + " " + row.get("language"));
      }
    }
    for (Row row : table("names.tsv", "language", "words")) {
      if (!told.contains(row.expect("language"))) {
        unknown.add(row.path() + ":" + row.line() + " " + row.get("language"));
      }
    }
    for (Row row : table("priors.tsv", "nats", "languages")) {
      for (String tag : row.expect("languages").split(" ")) {
        if (!told.contains(tag)) {
          unknown.add(row.path() + ":" + row.line() + " " + tag);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyLanguageThatIsToldHasWordsAndATag() {
    Set<String> withWords = new LinkedHashSet<>();
    table("words.tsv", "language", "words").forEach(row -> withWords.add(row.expect("language")));
    assertThat(withWords).containsAll(told());
    assertThat(told())
        .allSatisfy(tag ->
            assertThat(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                .isEqualTo(tag));
  }

  @Test
  void capitalsAreSharesAndTheFirstLineHoldsForAll() {
    List<Row> rows = table("capitals.tsv", "share", "languages");
    assertThat(rows.getFirst().expect("languages")).isEqualTo("*");
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(Double.parseDouble(row.expect("share"))).isStrictlyBetween(0.0, 1.0));
  }

  @Test
  void tablesAreInNfcAndGramsHaveThreeLetters() {
    List<String> wrong = new ArrayList<>();
    List<Row> words = new ArrayList<>(table("words.tsv", "language", "words"));
    words.addAll(table("names.tsv", "language", "words"));
    for (Row row : words) {
      if (!Normalizer.isNormalized(row.get("words"), Normalizer.Form.NFC)) {
        wrong.add(row.path() + ":" + row.line() + " is not in NFC");
      }
    }
    for (String script : SCRIPTS) {
      for (Row row : table(script + ".tsv", "language", "weight", "grams")) {
        for (String gram : row.expect("grams").split(" ")) {
          if (gram.length() != WordRun.GRAM) {
            wrong.add(row.path() + ":" + row.line() + " " + gram);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void spellingIsOfTheLanguagesThatAreToldAndOfNames() {
    List<String> wrong = new ArrayList<>();
    for (String script : LanguageIdentifier.HEADLINES) {
      Set<String> expected = new LinkedHashSet<>();
      table(script + ".tsv", "language", "weight", "grams")
          .forEach(row -> expected.add(row.expect("language")));
      expected.add(LanguageIdentifier.UNDETERMINED);
      Set<String> spelled = new LinkedHashSet<>();
      for (Row row : table("spelling-" + script + ".tsv", "language", "beginning", "ends")) {
        spelled.add(row.expect("language"));
        if (!row.expect("ends").matches("([^1-9A-Z]{0,4}[1-9A-Z])+")) {
          wrong.add(row.path() + ":" + row.line() + " " + row.expect("ends"));
        }
      }
      assertThat(spelled).as(script).isEqualTo(expected);
    }
    assertThat(wrong).isEmpty();
  }
}

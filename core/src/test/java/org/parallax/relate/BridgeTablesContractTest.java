package org.parallax.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The generated tables that bridge languages hold whole, telling terms only.
class BridgeTablesContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final int MOST_SYMBOLS = 4;
  private static final int FEWEST_LANGUAGES = 100;

  private static List<String> tags() {
    return KNOWLEDGE
        .table(
            "bridge/languages.tsv",
            "language",
            "months",
            "weekdays",
            "relative",
            "units",
            "languages",
            "countries",
            "cities",
            "numbers",
            "terms")
        .stream()
        .map(row -> row.expect("language"))
        .toList();
  }

  private static List<Row> symbols(String tag) {
    return KNOWLEDGE.table("bridge/symbols/" + tag + ".tsv", "symbol", "terms");
  }

  private static void check(Row row, String form, List<String> wrong) {
    if (form.isBlank()
        || !Normalizer.isNormalized(form, Normalizer.Form.NFC)
        || form.codePoints().anyMatch(Character::isDigit)
        || form.codePoints().noneMatch(Character::isLetter)) {
      wrong.add(row.path() + ":" + row.line() + " " + form);
    }
  }

  @Test
  void overAHundredLanguagesNameSymbols() {
    assertThat(tags().stream().filter(tag -> !symbols(tag).isEmpty()))
        .hasSizeGreaterThan(FEWEST_LANGUAGES)
        .contains("am", "hi", "ja", "ps", "so", "sw", "th", "tr", "uk", "ur");
  }

  @Test
  void termsAreWrittenAsTextsWriteThem() {
    List<String> wrong = new ArrayList<>();
    for (String tag : tags()) {
      for (Row row : symbols(tag)) {
        for (String term : row.expect("terms").split("\\|", -1)) {
          check(row, term, wrong);
        }
      }
      for (Row row : KNOWLEDGE.table("bridge/names/" + tag + ".tsv", "thing", "forms")) {
        for (String form : row.expect("forms").split("\\|", -1)) {
          check(row, form, wrong);
        }
      }
      for (Row row : KNOWLEDGE.table("bridge/numbers/" + tag + ".tsv", "kind", "value", "forms")) {
        assertThat(row.expect("kind")).isIn("cardinal", "ordinal");
        for (String form : row.expect("forms").split("\\|", -1)) {
          check(row, form, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noTermStandsForManySymbols() {
    List<String> wrong = new ArrayList<>();
    for (String tag : tags()) {
      Map<String, Set<String>> meanings = new HashMap<>();
      for (Row row : symbols(tag)) {
        for (String term : row.expect("terms").split("\\|", -1)) {
          meanings
              .computeIfAbsent(term.toLowerCase(Locale.ROOT), t -> new HashSet<>())
              .add(row.expect("symbol"));
        }
      }
      meanings.forEach((term, symbols) -> {
        if (symbols.size() > MOST_SYMBOLS) {
          wrong.add(tag + " " + term + " " + symbols);
        }
      });
    }
    assertThat(wrong).isEmpty();
  }
}

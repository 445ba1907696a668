package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;
import org.parallax.text.Folding;

/// What every language pack must keep to. Complaints name the file and the line.
class LanguagePackContractTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();
  private static final Languages LANGUAGES = new Languages(KNOWLEDGE);
  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("n", "v", "adj", "adv", "prep", "conj", "det", "num", "name", "phrase");
  private static final Map<String, String[]> TABLES =
      Map.of(
          "words.tsv", LanguagePack.WORDS,
          "markers.tsv", LanguagePack.MARKERS,
          "titles.tsv", LanguagePack.TITLES,
          "countries.tsv", CountryForms.COLUMNS,
          "inflection.tsv", Inflection.COLUMNS,
          "quotes.tsv", LanguagePack.QUOTES,
          "sentences.tsv", LanguagePack.SENTENCES,
          "pack.tsv", LanguagePack.PROPERTIES);

  static List<String> tags() {
    return KNOWLEDGE.languages();
  }

  static List<Named<String>> packs() {
    return tags().stream().map(tag -> Named.of(tag, tag)).toList();
  }

  @Test
  void thereArePacks() {
    assertThat(tags()).contains("en", "vi", "fa");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void saysItsScriptAndOrder(String tag) {
    LanguagePack pack = LANGUAGES.pack(tag);
    assertThat(pack.values("script")).as("script in languages/%s/pack.tsv", tag).isNotEmpty();
    assertThat(pack.order()).isIn("SVO", "SOV", "VSO", "V2");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void speaksOfKnownConceptsAndMarkers(String tag) {
    List<String> wrong = new ArrayList<>();
    for (Row row : KNOWLEDGE.table(tag, "words.tsv", LanguagePack.WORDS)) {
      if (!LANGUAGES.concepts().contains(row.get("concept"))
          || !PARTS_OF_SPEECH.contains(row.get("pos"))) {
        wrong.add("unknown concept or part of speech: " + row);
      }
    }
    Set<String> markers =
        KNOWLEDGE.table("concepts/markers.tsv", "marker", "gloss").stream()
            .map(row -> row.get("marker"))
            .collect(Collectors.toSet());
    for (Row row : KNOWLEDGE.table(tag, "markers.tsv", LanguagePack.MARKERS)) {
      if (!markers.contains(row.get("marker"))) {
        wrong.add("unknown marker: " + row);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void isWrittenInNormalFormAndItsOwnScript(String tag) {
    Set<Integer> scripts = new TreeSet<>(List.of(UScript.COMMON, UScript.INHERITED, UScript.LATIN));
    LANGUAGES
        .pack(tag)
        .values("script")
        .forEach(code -> {
          for (int script : UScript.getCode(code)) {
            scripts.add(script);
          }
        });
    List<String> wrong = new ArrayList<>();
    TABLES.forEach((file, columns) ->
        KNOWLEDGE
            .table(tag, file, columns)
            .forEach(row -> {
              String line = row.toString().substring(row.path().length());
              boolean composed = Normalizer2.getNFCInstance().isNormalized(line);
              boolean ownScript =
                  line.codePoints().map(UScript::getScript).allMatch(scripts::contains);
              if (!composed
                  || !ownScript
                      && !file.equals("sentences.tsv")
                      && !row.get(columns[columns.length - 1]).contains("script")) {
                wrong.add((composed ? "another script: " : "not in NFC: ") + row);
              }
            }));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void saysNothingTwice(String tag) {
    List<String> twice = new ArrayList<>();
    TABLES.forEach((file, columns) -> {
      Map<String, Row> seen = new HashMap<>();
      for (Row row : KNOWLEDGE.table(tag, file, columns)) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
          key.append(column.equals("note") ? "" : row.get(column)).append('\t');
        }
        Row before = seen.put(key.toString(), row);
        if (before != null) {
          twice.add(row + " stands in line " + before.line() + " already");
        }
      }
    });
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void inflectsAsItsExamplesSay(String tag) {
    Folding folding = LANGUAGES.folding();
    Inflection inflection = LANGUAGES.pack(tag).inflection();
    List<String> wrong = new ArrayList<>();
    for (Row row : KNOWLEDGE.table(tag, "inflection.tsv", Inflection.COLUMNS)) {
      String[] example = row.expect("example").split(">");
      boolean right =
          example.length == 2
              && inflection.analyses(folding.fold(example[0])).stream()
                  .anyMatch(analysis ->
                      analysis.lemma().equals(folding.fold(example[1]))
                          && (analysis.pos().equals(row.get("pos"))
                              || row.get("pos").equals("any")));
      if (!right) {
        wrong.add(row.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void findsEveryWordOfItsOwn(String tag) {
    LanguagePack pack = LANGUAGES.pack(tag);
    List<String> lost = new ArrayList<>();
    for (Row row : KNOWLEDGE.table(tag, "words.tsv", LanguagePack.WORDS)) {
      String form =
          row.get("form").startsWith("=") ? row.get("form").substring(1) : row.get("form");
      boolean found =
          pack.mark(form.replace("…", "")).marks().stream()
              .anyMatch(mark -> mark.is(Layer.CONCEPT, row.get("concept")));
      if (!found) {
        lost.add(row.toString());
      }
    }
    assertThat(lost).isEmpty();
  }
}

package org.parallax.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.Parallax;
import org.parallax.annotate.Annotations;
import org.parallax.document.Document;
import org.parallax.entity.Entity;
import org.parallax.time.TimeMention;

/// What every language has for free is enough to date its pages, to tell countries, and to find
/// their translations. Two invented articles, written for this test.
class FreeLanguagesTest {

  private static final List<String> HOSPITAL = List.of("am", "hi", "ja", "sw", "tr", "uk");
  private static final List<String> EARTHQUAKE = List.of("sw", "tr", "uk");

  private static final List<Annotations> DOCUMENTS = new ArrayList<>();
  private static List<Link> links = List.of();

  @BeforeAll
  static void read() {
    Parallax parallax = Parallax.standard();
    HOSPITAL.forEach(tag -> DOCUMENTS.add(parallax.annotate(page("hospital." + tag))));
    EARTHQUAKE.forEach(tag -> DOCUMENTS.add(parallax.annotate(page("earthquake." + tag))));
    links = parallax.relate(DOCUMENTS).links();
  }

  private static Document page(String id) {
    try (InputStream bytes =
        FreeLanguagesTest.class.getResourceAsStream("versions/" + id + ".txt")) {
      return Document.ofArticle(
          id, new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Annotations document(String id) {
    return DOCUMENTS.stream()
        .filter(document -> document.article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "hospital.am, am",
    "hospital.hi, hi",
    "hospital.ja, ja",
    "hospital.sw, sw",
    "hospital.tr, tr",
    "hospital.uk, uk"
  })
  void theLanguageIsTold(String id, String language) {
    assertThat(document(id).article().language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "hospital.am",
    "hospital.hi",
    "hospital.ja",
    "hospital.sw",
    "hospital.tr",
    "hospital.uk"
  })
  void datesAreRead(String id) {
    assertThat(document(id).times())
        .extracting((TimeMention time) -> time.value().text())
        .contains("2024-03-12", "2026-09");
  }

  @ParameterizedTest
  @CsvSource({
    "hospital.am",
    "hospital.hi",
    "hospital.ja",
    "hospital.sw",
    "hospital.tr",
    "hospital.uk"
  })
  void countriesAreFound(String id) {
    assertThat(document(id).entities())
        .extracting(Entity::id)
        .contains("country:TUR", "country:KEN", "country:UKR");
  }

  @Test
  void translationsAreLinkedAndNothingElse() {
    List<String> expected = new ArrayList<>();
    expect("hospital.", HOSPITAL, expected);
    expect("earthquake.", EARTHQUAKE, expected);
    assertThat(links)
        .allSatisfy(link -> assertThat(link.kind()).isEqualTo(LinkKind.TRANSLATION))
        .extracting(link -> pair(link.from(), link.to()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void expect(String article, List<String> tags, List<String> pairs) {
    for (int i = 0; i < tags.size(); i++) {
      for (int j = i + 1; j < tags.size(); j++) {
        pairs.add(pair(article + tags.get(i), article + tags.get(j)));
      }
    }
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}

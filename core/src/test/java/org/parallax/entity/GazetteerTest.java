package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.BadKnowledgeException;
import org.parallax.knowledge.Knowledge;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer(InventedKnowledge.read());

  @Test
  void anOfficeHasOneHolderOnADay() {
    assertThat(GAZETTEER.holder("minister-of-defence", "ISL", LocalDate.of(2020, 1, 1)).person())
        .isEqualTo("person:lena-orvik");
    assertThat(GAZETTEER.holder("minister-of-defence", "ISL", LocalDate.of(2024, 1, 1)).person())
        .isEqualTo("person:tomas-orvik");
    assertThat(GAZETTEER.holder("minister-of-defence", "ISL", LocalDate.of(2010, 1, 1))).isNull();
  }

  @Test
  void countryAndSectorAreThoseOfTheOfficeAtTheTime() {
    assertThat(GAZETTEER.countryOf("person:lena-orvik", LocalDate.of(2020, 1, 1))).isEqualTo("ISL");
    assertThat(GAZETTEER.countryOf("person:lena-orvik", LocalDate.of(2024, 1, 1))).isEqualTo("NOR");
    assertThat(GAZETTEER.sectorOf("person:lena-orvik", LocalDate.of(2020, 1, 1))).isEqualTo("MIL");
    assertThat(GAZETTEER.sectorOf("person:lena-orvik", LocalDate.of(2024, 1, 1))).isEqualTo("ELI");
    assertThat(GAZETTEER.sectorOf("person:darius-koveh", null)).isNull();
  }

  @Test
  void datesKnownToTheMonthReachToItsEnd() {
    Term term = GAZETTEER.termsOf("person:viktor-malenin").get(0);
    assertThat(term.holdsOn(LocalDate.of(2024, 5, 31))).isTrue();
    assertThat(term.holdsOn(LocalDate.of(2024, 6, 1))).isFalse();
  }

  @Test
  void countriesAreKnownByTheirCodes() {
    assertThat(GAZETTEER.find("country:FRA").name()).isEqualTo("France");
    assertThat(GAZETTEER.state("PRI")).isEqualTo("USA");
    assertThat(GAZETTEER.find("person:nobody-at-all")).isNull();
  }

  @Test
  void aBadDateIsReportedWithItsLine() {
    Knowledge bad =
        InventedKnowledge.read()
            .with(
                path ->
                    path.equals("gazetteer/offices.tsv")
                        ? new ByteArrayInputStream(
                            "person\toffice\tcountry\tsector\tfrom\tto\nperson:x\tminister\tFRA\tGOV\t2020-13\n"
                                .getBytes(StandardCharsets.UTF_8))
                        : null,
                List.of());
    assertThatThrownBy(() -> new Gazetteer(bad))
        .isInstanceOf(BadKnowledgeException.class)
        .hasMessageContaining("gazetteer/offices.tsv:2")
        .hasMessageContaining("2020-13");
  }
}

package org.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.Parallax;
import org.parallax.document.Document;

/// Who acts and who undergoes, as each language marks it.
class PartiesTest {

  private static final Parallax PARALLAX = Parallax.standard();

  private static List<String> told(String language, String text) {
    return PARALLAX
        .annotate(new Document("page", null, null, null, text, language, "2024-06-14", null, true))
        .events()
        .stream()
        .map(event ->
            event.type() + " " + countries(event.actors()) + ">" + countries(event.recipients()))
        .toList();
  }

  private static String countries(List<Participant> participants) {
    return String.join(
        "+",
        participants.stream().map(participant -> String.valueOf(participant.country())).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // The verb bracket, inversion, and a genitive behind a noun.
    "de, Polen hat am Montag zwei belarussische Diplomaten ausgewiesen., SANCTION POL>BLR",
    "de, Am Montag verhängte Schweden Sanktionen gegen Belarus., SANCTION SWE>BLR",
    "de, Im März besuchte der finnische Präsident Estland., CONSULT FIN>EST",
    "de, Der Drohnenangriff der Ukraine auf Russland war schwer., ASSAULT UKR>RUS",
    // Dative, instrumental, and the genitive of a living object.
    "ru, Германия передала Украине танки., AID DEU>UKR",
    "ru, Иран был атакован Израилем в понедельник., ASSAULT ISR>IRN",
    "ru, Россия арестовала президента Грузии., COERCE RUS>GEO",
    // Prepositions in one word with a name.
    "ar, قدمت ألمانيا للسودان مساعدات., AID DEU>SDN",
    "ar, أدى القصف الإسرائيلي لغزة إلى أضرار., ASSAULT ISR>PSE",
    // Before a noun, and tied to it.
    "zh, 挪威对苏丹的人道主义援助经空运抵达。, AID NOR>SDN",
    "zh, 塔利班对印度大使馆的自杀式袭击震惊各界。, ASSAULT AFG>IND"
  })
  void areReadAsTheLanguageMarksThem(String language, String text, String event) {
    assertThat(told(language, text)).contains(event);
  }

  @Test
  void clausesOfOneSubjectShareWhomTheyHit() {
    assertThat(
            told(
                "en",
                "Norway withdrew from the fishing treaty with Iceland and imposed sanctions."))
        .contains("REJECT NOR>ISL", "SANCTION NOR>ISL");
  }

  @Test
  void clausesOfAnotherSubjectDoNot() {
    assertThat(
            told(
                "en", "Norway withdrew from the treaty with Iceland, and Chile imposed sanctions."))
        .contains("SANCTION CHL>");
  }

  @Test
  void aNameCountsAsANounOfWhatItNames() {
    assertThat(told("en", "Kenya withdrew from the Paris Agreement."))
        .singleElement()
        .asString()
        .startsWith("REJECT KEN>");
    assertThat(told("en", "Kenya withdrew from Somalia.")).contains("RETREAT KEN>SOM");
  }
}

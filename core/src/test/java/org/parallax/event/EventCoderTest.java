package org.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.Parallax;
import org.parallax.document.Document;

class EventCoderTest {

  private static final Parallax PARALLAX = Parallax.standard();

  private static List<Event> events(String language, String text) {
    return PARALLAX
        .annotate(new Document("page", null, null, null, text, language, "2024-06-14", null, true))
        .events();
  }

  private static Event first(String language, String text) {
    List<Event> events = events(language, text);
    assertThat(events).as(text).isNotEmpty();
    return events.get(0);
  }

  private static List<String> countries(List<Participant> participants) {
    return participants.stream().map(participant -> String.valueOf(participant.country())).toList();
  }

  @Test
  void codesAVisitWithVisitorAndHost() {
    Event event = first("en", "The Norwegian foreign minister visited Indonesia on Tuesday.");
    assertThat(event.type()).isEqualTo(EventType.CONSULT);
    assertThat(countries(event.actors())).containsExactly("NOR");
    assertThat(countries(event.recipients())).containsExactly("IDN");
    assertThat(event.status()).isEqualTo(Status.OCCURRED);
  }

  @Test
  void whatWouldBeIsHypotheticalThoughItsParticleFollowsTheVerb() {
    assertThat(first("ru", "Исландия напала бы на Норвегию.").status())
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(first("ru", "Исландия напала на Норвегию.").status()).isEqualTo(Status.OCCURRED);
  }

  @Test
  void turnsPassives() {
    Event event = first("en", "Norway was attacked by Iceland.");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(countries(event.actors())).containsExactly("ISL");
    assertThat(countries(event.recipients())).containsExactly("NOR");
  }

  @Test
  void turnsPassivesWhoseAuxiliaryFollows() {
    Event event = first("fa", "سه سرباز نروژی توسط ارتش ایسلند کشته شدند.");
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(countries(event.actors())).containsExactly("ISL");
    assertThat(countries(event.recipients())).containsExactly("NOR");
  }

  @Test
  void aNounBeforeItsVerbMayBeWhatSomebodyIsForcedTo() {
    Event event = first("fa", "نروژ ایسلند را وادار به عقب‌نشینی از سودان کرد.");
    assertThat(event.type()).isEqualTo(EventType.RETREAT);
    assertThat(countries(event.actors())).containsExactly("NOR");
  }

  @Test
  void whoCarriesANounOutActsAlone() {
    for (String text :
        List.of(
            "Norwegian students held a protest on Monday.",
            "Norwegian students began a protest on Monday.")) {
      Event event = first("en", text);
      assertThat(event.type()).isEqualTo(EventType.PROTEST);
      assertThat(countries(event.actors())).containsExactly("NOR");
    }
    assertThat(first("es", "Estudiantes noruegos protagonizaron violentas protestas.").type())
        .isEqualTo(EventType.PROTEST);
  }

  @Test
  void readsAPromiseOfAidAsAgreement() {
    Event event = first("en", "Norway promised to send food to Sudan.");
    assertThat(event.type()).isEqualTo(EventType.AGREE);
    assertThat(countries(event.actors())).containsExactly("NOR");
  }

  @Test
  void readsARefusalAsRejection() {
    assertThat(first("en", "Norway refused to sign the treaty.").type())
        .isEqualTo(EventType.REJECT);
  }

  @Test
  void readsACallToActAsRequestToWhomItIsPut() {
    Event event = first("en", "Norway urged Iceland to withdraw its troops.");
    assertThat(event.type()).isEqualTo(EventType.REQUEST);
    assertThat(countries(event.recipients())).containsExactly("ISL");
  }

  @Test
  void marksWhatIsNegatedOrConditional() {
    assertThat(first("en", "Norway did not attack Iceland.").status()).isEqualTo(Status.NEGATED);
    assertThat(
            events("en", "If Norway attacks Iceland, prices will rise.").stream()
                .map(Event::status))
        .doesNotContain(Status.OCCURRED);
  }

  @Test
  void listsAllPartiesOfAReciprocalAct() {
    Event event = first("vi", "Na Uy và Indonesia ký một hiệp ước quốc phòng tại Jakarta.");
    assertThat(event.type()).isIn(EventType.SUPPORT, EventType.AGREE);
    assertThat(countries(event.actors())).containsExactly("NOR", "IDN");
  }

  @Test
  void makesAnEventOfEachDate() {
    List<Event> events =
        events("en", "Norwegian officials visited Indonesia in April and September 2023.");
    assertThat(
            events.stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .map(event -> String.valueOf(event.date())))
        .containsExactly("2023-04", "2023-09");
  }

  @Test
  void tellsByWhoseWordItHappened() {
    Event event = first("en", "Reuters reported that Norway attacked Iceland.");
    assertThat(event.claimedBy()).containsExactly("Reuters");
  }

  @Test
  void marksWhatTheAccusedDeny() {
    assertThat(
            events("en", "Norway denied that it attacked Iceland.").stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .map(Event::status))
        .containsOnly(Status.DENIED);
  }

  @Test
  void codesNothingWithoutAParty() {
    assertThat(events("en", "A mudslide destroyed the old bridge.")).isEmpty();
  }
}

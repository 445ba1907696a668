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
    // One auxiliary for the passive and the future.
    "de, Estland wird seit Montag von Belarus beschossen., ASSAULT BLR>EST",
    "de, Estland wird am Montag Belarus beschießen., THREATEN EST>BLR",
    // A preposition before a date governs nothing behind it.
    "ru, В понедельник Израиль обстрелял Сирию., ASSAULT ISR>SYR",
    "en, In March Sweden attacked Belarus., ASSAULT SWE>BLR",
    // Prepositions of nouns that neither act nor undergo.
    "de, Wegen Norwegen verhängte Schweden Sanktionen gegen Belarus., SANCTION SWE>BLR",
    "en, 'Unlike Norway, Sweden imposed sanctions on Belarus.', SANCTION SWE>BLR",
    "fr, 'Malgré la Norvège, la Suède a imposé des sanctions contre le Bélarus.', SANCTION SWE>BLR",
    "ru, 'В отличие от США, Швеция ввела санкции против Белоруссии.', SANCTION SWE>BLR",
    // Dative, instrumental, and the genitive of a living object.
    "ru, Германия передала Украине танки., AID DEU>UKR",
    "ru, Иран был атакован Израилем в понедельник., ASSAULT ISR>IRN",
    "ru, Россия арестовала президента Грузии., COERCE RUS>GEO",
    // A name without cases behind the verb of an object in its case.
    "ru, Сирию атаковали США., ASSAULT USA>SYR",
    // Prepositions in one word with a name.
    "ar, قدمت ألمانيا للسودان مساعدات., AID DEU>SDN",
    "ar, أدى القصف الإسرائيلي لغزة إلى أضرار., ASSAULT ISR>PSE",
    // Before a noun, and tied to it.
    "zh, 挪威对苏丹的人道主义援助经空运抵达。, AID NOR>SDN",
    "zh, 塔利班对印度大使馆的自杀式袭击震惊各界。, ASSAULT AFG>IND",
    "zh, 厄立特里亚实施了对也门的封锁。, COERCE ERI>YEM"
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

  @ParameterizedTest
  @CsvSource({
    "en, Poland said Russia and Belarus attacked Estonia., ASSAULT RUS+BLR>EST",
    "en, Sweden announced its ally Norway had delivered tanks to Latvia., AID NOR>LVA",
    "en, A Chilean official told journalists the Peruvian army bombed Bolivia., ASSAULT PER>BOL",
    "vi, Ba Lan cho biết Nga đã tấn công Estonia., ASSAULT RUS>EST",
    "zh, 波兰表示俄罗斯袭击了爱沙尼亚。, ASSAULT RUS>EST",
    "fa, لهستان گفت روسیه به استونی حمله کرد., ASSAULT RUS>EST"
  })
  void aComplementWithoutThatHasItsOwnSubject(String language, String text, String event) {
    assertThat(told(language, text)).contains(event).noneMatch(it -> it.contains("POL"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya announced sanctions on Sudan imposed by Chad., KEN",
    "Mali confirmed the treaty with Niger and withdrew its troops from Chad., MLI",
    "A Malian report accused Niger., MLI"
  })
  void whatIsNoComplementSharesTheSubject(String text, String country) {
    assertThat(told("en", text))
        .isNotEmpty()
        .allMatch(event -> event.contains(" " + country + ">"));
  }

  @Test
  void whoSaysThatAnotherMustActAsksForIt() {
    assertThat(told("en", "Norway says Chad must release the hostages."))
        .contains("REQUEST NOR>TCD");
    assertThat(told("en", "Norway said on Monday that Chad must release the hostages."))
        .contains("REQUEST NOR>TCD");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Chad came under attack from Niger on Monday., ASSAULT NER>TCD",
    "en, Belarus faces Canadian sanctions., SANCTION CAN>BLR",
    "es, Perú sufrió un ataque de Ecuador., ASSAULT ECU>PER",
    "fr, Le Tchad fait l'objet de sanctions canadiennes., SANCTION CAN>TCD",
    "de, Tschad erlitt einen Angriff Nigers., ASSAULT NER>TCD",
    "ru, Грузия подверглась атаке Армении., ASSAULT ARM>GEO",
    "ar, تعرضت تشاد لهجوم من النيجر., ASSAULT NER>TCD",
    "fa, ارمنستان مورد حمله گرجستان قرار گرفت., ASSAULT GEO>ARM",
    "vi, Belarus hứng chịu một cuộc tấn công của Ba Lan., ASSAULT POL>BLR",
    "zh, 乍得遭到尼日尔袭击。, ASSAULT NER>TCD"
  })
  void theSubjectOfSufferingUndergoes(String language, String text, String event) {
    assertThat(told(language, text)).contains(event);
  }

  @Test
  void whoDiesInAnAttackDidNotAttack() {
    assertThat(told("en", "Five Kenyan soldiers died in an attack near the border."))
        .noneMatch(event -> event.startsWith("ASSAULT KEN"));
  }

  @Test
  void whatIsCondemnedWasDoneByWhomItNames() {
    assertThat(told("en", "Norway condemned the attack of Chad on Niger."))
        .contains("ACCUSE NOR>TCD", "ASSAULT TCD>NER");
    assertThat(told("en", "Norway condemned the attack in Niger."))
        .noneMatch(event -> event.startsWith("ASSAULT"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Sanctions which Norway imposed on Chad are hard., SANCTION NOR>TCD",
    "vi, Các biện pháp trừng phạt mà Na Uy áp đặt đối với Chad rất nặng., SANCTION NOR>TCD",
    "es, Las sanciones que Noruega impuso a Chad son duras., SANCTION NOR>TCD"
  })
  void theNounBeforeARelativeClauseMayBeItsObject(String language, String text, String event) {
    assertThat(told(language, text)).contains(event);
  }

  @Test
  void anotherNameDoesNotBecomeTheSubject() {
    assertThat(
            told(
                "en",
                "Kenya left the fishing accord, also known as the Chad treaty, and attacked Niger."))
        .contains("ASSAULT KEN>NER");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Peru and Chile held talks. Both countries attacked Bolivia., ASSAULT PER+CHL>BOL",
    "vi, Lào và Campuchia đàm phán. Hai nước đã tấn công Thái Lan., ASSAULT LAO+KHM>THA",
    "zh, 老挝和柬埔寨举行会谈。两国袭击了泰国。, ASSAULT LAO+KHM>THA",
    "ru, Перу и Чили провели переговоры. Обе страны атаковали Боливию., ASSAULT PER+CHL>BOL",
    "fr, Le Pérou et le Chili ont négocié. Les deux pays ont attaqué la Bolivie., ASSAULT PER+CHL>BOL",
    "de, Peru und Chile verhandelten. Beide Länder griffen Bolivien an., ASSAULT PER+CHL>BOL"
  })
  void bothCountriesAreTheTwoNamedBefore(String language, String text, String event) {
    assertThat(told(language, text)).contains(event);
  }

  @Test
  void bothCountriesOfThreeAreUnknown() {
    assertThat(told("en", "Peru, Chile and Norway held talks. Both countries attacked Bolivia."))
        .noneMatch(event -> event.startsWith("ASSAULT PER"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Mali said on Tuesday its army attacked Niger., ASSAULT MLI>NER",
    "en, Peru announced that its soldiers attacked Chile., ASSAULT PER>CHL",
    "es, Perú defendió sus ataques contra Chile., ASSAULT PER>CHL",
    "zh, 老挝宣布其军队袭击了乍得。, ASSAULT LAO>TCD"
  })
  void whatASubjectOwnsIsOfItsCountry(String language, String text, String event) {
    assertThat(told(language, text)).contains(event);
  }

  @Test
  void anAllyIsOfAnotherCountry() {
    assertThat(told("en", "Peru attacked its ally.")).contains("ASSAULT PER>null");
  }

  @Test
  void aVerbTakesNoObjectOfAnotherVerb() {
    assertThat(
            told(
                "vi", "Lào tăng cường hợp tác khi Chile chịu các biện pháp trừng phạt của Canada."))
        .contains("SANCTION CAN>CHL")
        .noneMatch(event -> event.startsWith("SANCTION LAO"));
  }

  @Test
  void clausesWithTheirOwnSubjectsShareNothing() {
    assertThat(told("en", "Chad helped Niger and Kenya sold drones."))
        .noneMatch(event -> event.equals("COOPERATE KEN+NER>"));
  }

  @Test
  void whatCameBeforeIsNotTheSubjectsAct() {
    assertThat(told("fa", "پرتغال پس از تحریم‌های غرب روابط خود را با شیلی افزایش داد."))
        .noneMatch(event -> event.startsWith("SANCTION"));
    assertThat(told("en", "Kenya expanded trade with Chad after the sanctions."))
        .noneMatch(event -> event.startsWith("SANCTION"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Norway accused Chad of attacking Niger., ASSAULT TCD>NER",
    "en, Norway blamed Chad for bombing Niger., ASSAULT TCD>NER",
    "es, Noruega acusó a Chad de atacar Níger., ASSAULT TCD>NER",
    "fr, La Norvège a accusé le Tchad d'avoir attaqué le Niger., ASSAULT TCD>NER",
    "de, 'Norwegen warf Tschad vor, Niger angegriffen zu haben.', ASSAULT TCD>NER",
    "ru, Норвегия обвинила Чад в нападении на Нигер., ASSAULT TCD>NER",
    "vi, Na Uy cáo buộc Chad tấn công Niger., ASSAULT TCD>NER",
    "zh, 挪威指责乍得袭击尼日尔。, ASSAULT TCD>NER",
    "fa, نروژ چاد را به حمله به نیجر متهم کرد., ASSAULT TCD>NER"
  })
  void theAccusedActsInWhatIsAlleged(String language, String text, String event) {
    assertThat(told(language, text))
        .contains("ACCUSE NOR>TCD", event)
        .noneMatch(it -> it.startsWith("ASSAULT NOR"));
  }

  @Test
  void aVerbWithoutAnObjectMayBeAPassiveWhereNoneIsWritten() {
    assertThat(told("ar", "قتل ثلاثة جنود نرويجيين في انفجار.")).containsExactly("ASSAULT >NOR");
    assertThat(told("ar", "قتل جندي نرويجي جنديا أيسلنديا في المدينة."))
        .containsExactly("ASSAULT NOR>ISL");
  }

  @Test
  void whoeverIsHitInABlowDoesNotStrikeIt() {
    assertThat(told("en", "Norway killed three Icelanders in strikes on Sweden."))
        .contains("ASSAULT NOR>ISL")
        .doesNotContain("ASSAULT ISL>SWE");
  }
}

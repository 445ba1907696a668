package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.document.Span;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Languages;
import org.parallax.language.MarkedText;

class EntityLinkerTest {

  private static final Knowledge KNOWLEDGE = InventedKnowledge.read();
  private static final Languages LANGUAGES = new Languages(KNOWLEDGE);
  private static final EntityLinker LINKER =
      new EntityLinker(KNOWLEDGE, new Gazetteer(KNOWLEDGE), LANGUAGES.concepts());
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private static Mentions link(String language, String text) {
    return LINKER.link(LANGUAGES.pack(language).mark(text), DAY);
  }

  private static Entity entity(Mentions mentions, String id) {
    return mentions.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + mentions.entities()));
  }

  private static List<String> spans(Mentions mentions, String id) {
    return entity(mentions, id).mentions().stream().map(Span::text).toList();
  }

  @Test
  void anOfficeBeforeAKnownNameIsOneMention() {
    Mentions mentions = link("en", "Maltese Defence Minister Viktor Malenin met reporters.");
    Mention first = mentions.outermost().get(0);
    assertThat(first.entity()).isEqualTo("person:viktor-malenin");
    assertThat(first.country()).isEqualTo("MLT");
    assertThat(first.from()).isZero();
    assertThat(entity(mentions, "country:MLT").mentions()).hasSize(1);
  }

  @Test
  void anOfficeWithoutANameIsItsHolderOnThatDay() {
    assertThat(
            spans(link("en", "The Icelandic defence minister said nothing."), "person:lena-orvik"))
        .containsExactly("defence minister");
    MarkedText later = LANGUAGES.pack("en").mark("The Icelandic defence minister said nothing.");
    assertThat(LINKER.link(later, LocalDate.of(2023, 1, 1)).entities())
        .extracting(Entity::id)
        .contains("person:tomas-orvik");
  }

  @Test
  void aVerbThatIsWrittenAsItsNounPartsTheOneWhoActsFromTheOther() {
    Knowledge standard = Knowledge.standard();
    Languages languages = new Languages(standard);
    EntityLinker linker = new EntityLinker(standard, new Gazetteer(standard), languages.concepts());
    Mentions mentions = linker.link(languages.pack("zh").mark("马耳他警方逮捕记者。"), DAY);
    assertThat(mentions.outermost()).extracting(Mention::to).containsExactly(5, 9);
  }

  @Test
  void aSurnameThatTwoPeopleShareIsNeitherUnlessTheTextTells() {
    assertThat(link("en", "Yesterday Orvik met Norway.").entities())
        .extracting(Entity::id)
        .contains("person:lena-orvik");
    assertThat(link("en", "Yesterday Orvik arrived by sea.").entities())
        .extracting(Entity::id)
        .doesNotContain("person:tomas-orvik");
    assertThat(spans(link("en", "Tomas Orvik arrived. Orvik said nothing."), "person:tomas-orvik"))
        .containsExactly("Tomas Orvik", "Orvik");
  }

  @Test
  void unknownPeopleAreKnownByOfficeOrDescriptionAndCalledByTheirSurname() {
    Mentions mentions =
        link(
            "en",
            "“It is late,” Josephine van der Bruik, senior analyst at the Northern Institute of "
                + "Affairs, said. Bruik added that nothing moved.");
    assertThat(spans(mentions, "person:josephine-van-der-bruik"))
        .containsExactly("Josephine van der Bruik", "Bruik");
    assertThat(entity(mentions, "person:josephine-van-der-bruik").country()).isEqualTo("NOR");
    assertThat(entity(mentions, "org:northern-institute").type())
        .isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void unknownPeopleInVietnamese() {
    Mentions mentions =
        link(
            "vi",
            "Bộ trưởng Quốc phòng Iran, ông Karim Dostani cho biết như vậy. Ông Dostani không nói gì thêm.");
    assertThat(spans(mentions, "person:karim-dostani")).containsExactly("Karim Dostani", "Dostani");
    assertThat(entity(mentions, "person:karim-dostani").country()).isEqualTo("IRN");
    assertThat(mentions.outermost().get(0).to()).isGreaterThan(5);
  }

  @Test
  void unknownPeopleInPersian() {
    Mentions mentions = link("fa", "«بهرام نوذرپور»، سخنگوی وزارت خارجه ایران گفت. نوذرپور افزود.");
    assertThat(mentions.entities()).extracting(Entity::type).contains(EntityType.PERSON);
    assertThat(
            mentions.entities().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow()
                .mentions())
        .extracting(Span::text)
        .containsExactly("بهرام نوذرپور", "نوذرپور");
  }

  @Test
  void knownPeopleInPersian() {
    assertThat(spans(link("fa", "داریوش کووه به تهران رفت. کووه سخن گفت."), "person:darius-koveh"))
        .containsExactly("داریوش کووه", "کووه");
  }

  @Test
  void theNameOfABodyIsNoOtherWordWhereThereAreNoCapitals() {
    assertThat(spans(link("fa", "ایران به عضویت بریکس درآمد."), "org:brics"))
        .containsExactly("بریکس");
  }

  @Test
  void aCountryCalledAsAnotherWordCountsOnlyWhereTheTextTells() {
    assertThat(link("fa", "این شرکت با مشکلات مالی روبه‌رو است.").entities())
        .extracting(Entity::id)
        .doesNotContain("country:MLI");
    assertThat(spans(link("fa", "سربازان در مالی هستند. مالی خواستار کمک شد."), "country:MLI"))
        .containsExactly("مالی", "مالی");
    assertThat(spans(link("ar", "عاد الوفد إلى مالي بدعم مالي."), "country:MLI"))
        .first()
        .isEqualTo("مالي");
    assertThat(link("ar", "حصلت الشركة على دعم مالي.").entities()).isEmpty();
  }

  @Test
  void unknownPeopleInChineseRussianAndArabic() {
    assertThat(link("zh", "发言人郭立明表示。").entities()).extracting(Entity::name).contains("郭立明");
    assertThat(link("zh", "安东尼·费舍尔表示。费舍尔表示。").entities().get(0).mentions()).hasSize(2);
    assertThat(
            link("ru", "Министр обороны России Аркадий Велесов заявил об этом. Велесов уехал.")
                .entities())
        .extracting(Entity::name)
        .contains("Аркадий Велесов");
    assertThat(link("ar", "قال المتحدث، «سمير الوردي»، ذلك.").entities()).isNotNull();
  }

  @Test
  void aSurnameThatIsACountrysAdjectiveIsThePersonNamedBefore() {
    Mentions mentions =
        link("ar", "قال فيكتور المصري ذلك. قال المصري ذلك. قال المتحدث المصري ذلك.");
    assertThat(spans(mentions, "person:viktor-malenin")).containsExactly("فيكتور المصري", "المصري");
    assertThat(spans(mentions, "country:EGY")).hasSize(1);
  }

  @Test
  void theWordForAKindOfBodyDoesNotHideTheBodyOfThatName() {
    assertThat(spans(link("ru", "Вчера Северный институт уехал."), "org:northern-institute"))
        .hasSize(1);
    assertThat(spans(link("ru", "Вчера, «Северный институт» уехал."), "org:northern-institute"))
        .hasSize(1);
    assertThat(link("ru", "Вчера северный институт уехал.").entities()).isEmpty();
    assertThat(spans(link("ar", "قال شمالان ذلك."), "org:northern-institute")).hasSize(1);
  }

  @Test
  void bodiesAreKnownByTheirLettersOnceTheyAreNamed() {
    Mentions mentions =
        link("en", "The Northern Institute of Affairs (NIA) warned. NIA said more.");
    assertThat(spans(mentions, "org:northern-institute"))
        .containsExactly("Northern Institute of Affairs", "NIA", "NIA");
  }

  @Test
  void pronounsStandForThePersonLastSpokenOf() {
    Mentions mentions = link("en", "Viktor Malenin arrived late. He said that Lena Orvik was ill.");
    assertThat(spans(mentions, "person:viktor-malenin")).containsExactly("Viktor Malenin", "He");
    Mentions other = link("en", "Lena Orvik met Viktor Malenin. She thanked them.");
    assertThat(spans(other, "person:lena-orvik")).containsExactly("Lena Orvik", "She");
  }

  @Test
  void aCapitalIsACityOfItsCountryAndARoleOfNobodyKnownKeepsItsCountry() {
    Mentions mentions = link("en", "Reykjavik said that Icelandic officials would come.");
    assertThat(mentions.outermost().get(0).country()).isEqualTo("ISL");
    assertThat(mentions.outermost().get(0).type()).isEqualTo(EntityType.PLACE);
    Mention officials = mentions.outermost().get(1);
    assertThat(officials.kind()).isEqualTo(MentionKind.ROLE);
    assertThat(officials.entity()).isNull();
    assertThat(officials.country()).isEqualTo("ISL");
    assertThat(officials.sector()).isEqualTo("GOV");
  }

  @Test
  void sameNameHasTheSameIdInEveryDocument() {
    String one = entityOfFirstPerson("Analyst Horace Lindqvist said so.");
    String other = entityOfFirstPerson("It is so, Horace Lindqvist added.");
    assertThat(one).isEqualTo(other).isEqualTo("person:horace-lindqvist");
  }

  private static String entityOfFirstPerson(String text) {
    return link("en", text).entities().stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void headlinesInCapitalsMakeNoNames() {
    assertThat(link("en", "GIANT WAVES HIT TINY HARBOUR TOWN OVERNIGHT").entities()).isEmpty();
  }

  @Test
  void anyTextIsLinkedWithinItsBounds() {
    SplittableRandom random = new SplittableRandom(11);
    String[] pieces = {
      "Orvik ",
      "the ",
      "Maltese ",
      "defence minister ",
      ", ",
      "(",
      ")",
      "«",
      "»",
      "Bộ trưởng ",
      "ông ",
      "ایران ",
      "سخنگوی ",
      "·",
      "约翰",
      "表示",
      "x",
      "Q ",
      "\n\n",
      ". ",
      "’s ",
      "Von Bruik ",
      "NIA ",
      "\uD83D\uDE00",
      "\uD800"
    };
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String language = List.of("en", "vi", "fa", "zh", "ru", "de").get(random.nextInt(6));
      check(text.toString(), language);
    }
  }

  private static void check(String text, String language) {
    Mentions mentions = link(language, text);
    int points = text.codePointCount(0, text.length());
    for (Entity entity : mentions.entities()) {
      assertThat(entity.mentions()).isNotEmpty().isSorted();
      for (Span span : entity.mentions()) {
        assertThat(span.end()).isLessThanOrEqualTo(points);
      }
    }
    int last = 0;
    for (Mention mention : mentions.outermost()) {
      assertThat(mention.from()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(mention.head()).isBetween(mention.from(), mention.to() - 1);
      last = mention.to();
    }
    assertThat(link(language, text)).isEqualTo(mentions);
  }

  @Test
  void longTextsTakeLinearTime() {
    String once =
        "Maltese Defence Minister Viktor Malenin met Josephine Bruik, an analyst. She said so. ";
    Mentions mentions = link("en", once.repeat(3_000));
    assertThat(mentions.entities()).hasSizeLessThan(10);
  }
}

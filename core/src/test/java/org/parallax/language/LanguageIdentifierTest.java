package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.knowledge.Knowledge;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(Knowledge.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Fishermen return to the harbour after the storm",
        "de | Fischer kehren nach dem Sturm in den Hafen zurück",
        "fr | Les pêcheurs rentrent au port après la tempête",
        "es | Los pescadores regresan al puerto tras la tormenta",
        "pt | Os pescadores voltam ao porto depois da tempestade",
        "gl | Os mariñeiros volven ao porto despois dunha noite no mar",
        "ca | Els pescadors tornen al port després de la tempesta",
        "it | I pescatori tornano in porto dopo la tempesta",
        "nl | Vissers keren na de storm terug naar de haven",
        "af | Vissers keer ná die storm terug na die hawe en sê hulle is moeg",
        "sv | Fiskarna är tillbaka i hamnen efter stormen och mår bra",
        "da | Fiskerne er tilbage i havnen efter stormen, siger borgmesteren",
        "nb | Fiskerne er tilbake i havnen etter stormen, sier ordføreren",
        "is | Sjómenn komu aftur til hafnar eftir að veðrið gekk yfir",
        "fi | Kalastajat palasivat satamaan myrskyn jälkeen",
        "et | Kalurid jõudsid pärast tormi tagasi sadamasse",
        "lv | Zvejnieki pēc vētras atgriezušies ostā",
        "lt | Žvejai po audros grįžo į uostą",
        "pl | Rybacy wrócili do portu po burzy, ale nie wszyscy",
        "cs | Rybáři se po bouři vrátili do přístavu",
        "sk | Rybári sa po búrke vrátili do prístavu",
        "sl | Ribiči so se po nevihti vrnili v pristanišče",
        "hr | Ribari su se nakon oluje vratili u luku, rekao je ministar tijekom tiskovne konferencije prošlog tjedna",
        "sr-Latn | Ribari su se posle oluje vratili u luku, rekao je ministar tokom prošle nedelje",
        "hu | A halászok a vihar után visszatértek a kikötőbe",
        "ro | Pescarii s-au întors în port după furtună",
        "sq | Peshkatarët u kthyen në port pas stuhisë",
        "tr | Balıkçılar fırtınadan sonra limana döndü",
        "az | Balıqçılar fırtınadan sonra limana qayıdıb və işə başlayıblar",
        "uz | Baliqchilar bo‘rondan keyin bandargohga qaytdi va dam oldi",
        "eu | Arrantzaleak portura itzuli dira ekaitzaren ondoren",
        "id | Para nelayan kembali ke pelabuhan karena badai sudah bisa dihindari",
        "ms | Para nelayan kembali ke pelabuhan kerana ribut sudah boleh dielakkan, kata polis",
        "sw | Wavuvi wamerudi bandarini baada ya dhoruba",
        "so | Kalluumaysatadii waxay ku soo laabteen dekedda kadib duufaantii",
        "ha | Masunta sun koma tashar jirgin ruwa bayan guguwar",
        "tl | Bumalik sa pantalan ang mga mangingisda matapos ang bagyo",
        "vi | Ngư dân trở về cảng sau cơn bão",
        "vi | Ngu dan da tro ve cang sau con bao va duoc nghi ngoi trong ngay",
        "pap | E piskadónan a bolbe den haf despues di tormenta"
      })
  void tellsLanguagesInLatinLetters(String language, String text) {
    assertThat(IDENTIFIER.identify(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Рыбаки вернулись в порт после шторма",
        "uk | Рибалки повернулися до порту після шторму і відпочивають",
        "be | Рыбакі вярнуліся ў порт пасля шторму",
        "bg | Рибарите се върнаха в пристанището след бурята",
        "mk | Рибарите се вратија во пристаништето по невремето",
        "sr | Рибари су се после олује вратили у луку, а време је мирно",
        "kk | Балықшылар дауылдан кейін портқа қайтып келді және демалды",
        "ky | Балыкчылар бороондон кийин портко кайтып келишти жана эс алышты",
        "mn | Загасчид шуурганы дараа боомтод буцаж ирсэн байна",
        "tg | Моҳигирон баъд аз тӯфон ба бандар баргаштанд ва истироҳат карданд",
        "fa | ماهیگیران پس از توفان به بندر بازگشتند",
        "fa | ماهيگيران پس از توفان به بندر بازگشتند و گفتند که سالم هستند",
        "prs | والی و شاروال گفتند که ماهیگیران پس از توفان به شفاخانه برده شدند",
        "ar | عاد الصيادون إلى الميناء بعد العاصفة",
        "ur | ماہی گیر طوفان کے بعد بندرگاہ واپس آ گئے",
        "ps | کب نیوونکي له توپان وروسته بندر ته راستانه شول",
        "ckb | ماسیگرەکان دوای زریانەکە گەڕانەوە بۆ بەندەرەکە",
        "ug | بېلىقچىلار بوراندىن كېيىن پورتقا قايتىپ كەلدى ۋە ئارام ئالدى",
        "sd | مهاڻا طوفان کان پوءِ بندرگاهه تي موٽي آيا آهن",
        "he | הדייגים חזרו לנמל אחרי הסערה",
        "yi | די פֿישער זענען צוריק אין פּאָרט נאָך דעם שטורעם און רוען זיך",
        "hi | तूफान के बाद मछुआरे बंदरगाह पर लौट आए हैं",
        "mr | वादळानंतर मच्छीमार बंदरात परत आले आहेत",
        "ne | आँधीपछि माझीहरू बन्दरगाहमा फर्किएका छन्",
        "bn | ঝড়ের পর জেলেরা বন্দরে ফিরে এসেছে",
        "as | ধুমুহাৰ পাছত মাছমৰীয়াসকল বন্দৰলৈ উভতি আহিছে",
        "am | ዓሣ አጥማጆቹ ከአውሎ ነፋሱ በኋላ ወደ ወደቡ ተመልሰዋል",
        "ti | ገፈፍቲ ዓሳ ድሕሪ እቲ ህቦብላ ናብ ወደብ ተመሊሶም ኣለዉ",
        "th | ชาวประมงกลับเข้าท่าเรือหลังพายุสงบ",
        "el | Οι ψαράδες επέστρεψαν στο λιμάνι μετά την καταιγίδα",
        "ka | მეთევზეები ქარიშხლის შემდეგ პორტში დაბრუნდნენ",
        "ta | புயலுக்குப் பிறகு மீனவர்கள் துறைமுகம் திரும்பினர்",
        "ko | 어민들이 폭풍이 지나간 뒤 항구로 돌아왔다",
        "ja | 嵐のあと漁師たちは港に戻った",
        "ja | 漁船転覆、県警が捜査 海保発表",
        "zh | 风暴过后渔民返回港口",
        "zh-Hant | 風暴過後漁民返回港口"
      })
  void tellsLanguagesInOtherScripts(String language, String text) {
    assertThat(IDENTIFIER.identify(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Neue Brücke über den Fluss eröffnet",
        "de | Bundesrat stimmt Rentenpaket zu",
        "de | Bäcker sucht Lehrling",
        "de | Gewitter legt Bahnverkehr lahm",
        "en | Council approves new flood barrier",
        "en | Bakers look for apprentices",
        "en | Storm disrupts rail traffic",
        "en | Startup wants to recycle satellites",
        "fr | Un orage perturbe le trafic ferroviaire",
        "fr | Les boulangers cherchent des apprentis",
        "it | Temporale blocca i treni",
        "it | I fornai cercano apprendisti",
        "es | Tormenta interrumpe el tráfico ferroviario",
        "es | Panaderos buscan aprendices",
        "pt | Temporal interrompe circulação de comboios",
        "pt | Padeiros procuram aprendizes",
        "nl | Onweer verstoort treinverkeer",
        "nl | Bakkers zoeken leerlingen",
        "sv | Åska stör tågtrafiken",
        "da | Bagere søger lærlinge efter rekordår",
        "nb | Bakere søker lærlinger etter rekordår",
        "pl | Burza sparaliżowała ruch kolejowy",
        "cs | Bouřka zastavila vlaky na severu",
        "tr | Fırtına tren seferlerini durdurdu",
        "id | Badai Hentikan Perjalanan Kereta di Jawa",
        "ms | Ribut Hentikan Perjalanan Kereta Api di Johor, Kata Menteri",
        "vi | Bão làm gián đoạn giao thông đường sắt",
        "vi | Bao lam gian doan giao thong duong sat o mien Trung",
        "ru | Гроза остановила поезда под Самарой",
        "uk | Гроза зупинила потяги під Полтавою",
        "bg | Буря спря влаковете край Пловдив",
        "be | Навальніца спыніла цягнікі пад Гомелем",
        "mk | Бура ги запре возовите кај Битола",
        "sr | Олуја зауставила возове код Ниша",
        "fa | توفان حرکت قطارها را متوقف کرد",
        "prs | شاروالی: دو تن در شفاخانه جان باختند",
        "ar | عاصفة توقف حركة القطارات في الشمال",
        "ur | طوفان کے باعث ٹرینیں روک دی گئیں",
        "ps | توپان د اورګاډو تګ راتګ ودراوه",
        "ckb | زریان هاتوچۆی شەمەندەفەری ڕاگرت",
        "th | พายุทำให้รถไฟหยุดวิ่ง Northern Line Express",
        "hi | आंधी से रेल यातायात ठप",
        "mr | वादळामुळे रेल्वे वाहतूक ठप्प झाली",
        "ne | हुरीका कारण रेल सेवा रोकियो",
        "zh | 暴雨致多趟列车停运",
        "zh-Hant | 暴雨導致多班列車停駛",
        "ja | 大雨で列車の運休相次ぐ",
        "ko | 폭우로 열차 운행 중단",
        "fi | Ukkonen pysäytti junat",
        "hu | Vihar állította meg a vonatokat",
        "ro | Furtuna a oprit trenurile în Moldova",
        "el | Η καταιγίδα σταμάτησε τα τρένα",
        "he | סערה עצרה את הרכבות בצפון",
        "hr | Oluja zaustavila vlakove kod Zadra",
        "sq | Stuhia ndaloi trenat në veri",
        "de | Schneefall im Allgäu: Pässe gesperrt",
        "it | Crediti agevolati"
      })
  void tellsTheLanguageOfAHeadlineAlone(String language, String headline) {
    assertThat(IDENTIFIER.identify(headline)).isEqualTo(language);
  }

  @Test
  void capitalsInsideOfAHeadlineSpeakForLanguagesThatWriteNounsLarge() {
    assertThat(IDENTIFIER.identify("Moderne Transportmaschine landet")).isEqualTo("de");
    assertThat(IDENTIFIER.identify("Une machine moderne atterrit")).isEqualTo("fr");
  }

  @Test
  void foreignNamesInLatinLettersLeaveAHeadlineItsScript() {
    assertThat(IDENTIFIER.identify("ทีมเยือน Harbour United ชนะคู่แข่ง River Plate"))
        .isEqualTo("th");
    assertThat(IDENTIFIER.identify("Спектакль The Old Lighthouse Keeper в Самаре")).isEqualTo("ru");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "12:30",
        "2024-05-01, 3.1 % (+0.2)",
        "!?…",
        "😀😀",
        "\ud800",
        "Paul",
        "NATO",
        "Peter Schmidt",
        "Anna Keller",
        "Lisbon",
        "Maria Silva",
        "Toyota"
      })
  void saysNothingWhereNothingTells(String text) {
    assertThat(IDENTIFIER.identify(text)).isEqualTo(LanguageIdentifier.UNDETERMINED);
  }

  @Test
  void aPageIsWhatMostOfItIsWrittenIn() {
    String english = "Share this story on Facebook. Read more about it. ";
    String georgian = "მეთევზეები ქარიშხლის შემდეგ პორტში დაბრუნდნენ და დაისვენეს. ";
    assertThat(IDENTIFIER.identify(english + georgian.repeat(3))).isEqualTo("ka");
    assertThat(IDENTIFIER.identify(english.repeat(6) + georgian)).isEqualTo("en");
  }

  @Test
  void aHeadlineOfEnglishWordsIsGermanIfGermanHoldsItTogether() {
    assertThat(IDENTIFIER.identify("Storytelling und Marketing für die Community")).isEqualTo("de");
  }

  @Test
  void capitalsAndDecomposedLettersMakeNoDifference() {
    assertThat(IDENTIFIER.identify("BALIKÇILAR FIRTINADAN SONRA İSTANBUL'A DÖNDÜ")).isEqualTo("tr");
    String decomposed =
        java.text.Normalizer.normalize(
            "Ngư dân đã trở về cảng sau cơn bão", java.text.Normalizer.Form.NFD);
    assertThat(IDENTIFIER.identify(decomposed)).isEqualTo("vi");
  }

  @Test
  void anyTextGetsAnAnswerAndTheSameOneTwice() {
    long seed = 20240612;
    SplittableRandom random = new SplittableRandom(seed);
    LanguageIdentifier other = new LanguageIdentifier(Knowledge.standard());
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6_000); length > 0; length--) {
        text.append(
            (char) (random.nextInt(8) == 0 ? ' ' : random.nextInt(0x10000) >> random.nextInt(10)));
      }
      assertThat(IDENTIFIER.identify(text.toString()))
          .as("seed %d, text %d", seed, i)
          .isEqualTo(other.identify(text.toString()));
    }
  }

  @Test
  void aLongTextIsReadInPieces() {
    String body =
        "De vissers zijn na de storm weer in de haven en het gaat goed met ze. ".repeat(200_000);
    List<String> answers =
        List.of(IDENTIFIER.identify(body), IDENTIFIER.identify(body.replace(" ", "")));
    assertThat(answers.getFirst()).isEqualTo("nl");
  }
}

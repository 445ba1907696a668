package org.parallax.entity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.parallax.knowledge.Knowledge;

/// The standard knowledge with a few invented people and the words that the tests use laid over it,
/// so that a test does not depend on who holds an office in the gazetteer.
final class InventedKnowledge {

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "gazetteer/people.tsv",
              """
              id\tname\tcountry\tgender
              person:lena-orvik\tLena Orvik\tNOR\tf
              person:tomas-orvik\tTomas Orvik\tSWE\tm
              person:viktor-malenin\tViktor Malenin\tRUS\tm
              person:darius-koveh\tDarius Koveh\tIRN\tm
              person:petra-zandt\tPetra Zandt\tDEU\tf
              """),
          Map.entry(
              "gazetteer/offices.tsv",
              """
              person\toffice\tcountry\tsector\tfrom\tto
              person:lena-orvik\tminister-of-defence\tISL\tMIL\t2018-05-01\t2022-03-31
              person:tomas-orvik\tminister-of-defence\tISL\tMIL\t2022-04-01
              person:viktor-malenin\tminister-of-defence\tMLT\tGOV\t2019-01-10\t2024-05
              person:petra-zandt\thead-of-state\tCYP\tGOV\t2001-02-03\t2005-02-02
              person:petra-zandt\thead-of-state\tCYP\tGOV\t2013-06-01
              """),
          Map.entry(
              "gazetteer/organizations.tsv",
              """
              id\tname\tkind\tcountry\tsector
              org:northern-institute\tNorthern Institute of Affairs\tthink-tank\tNOR\tEDU
              """),
          Map.entry(
              "gazetteer/names.tsv",
              """
              entity\tlanguage\tform
              person:darius-koveh\tfa\tداریوش کووه
              person:viktor-malenin\t\tMalenin
              person:lena-orvik\t\tOrvik
              person:tomas-orvik\t\tOrvik
              person:viktor-malenin\tar\tفيكتور المصري
              org:northern-institute\tru\tСеверный институт
              org:northern-institute\tar\tشمالان
              """),
          Map.entry(
              "languages/en/countries.tsv",
              """
              country\tkind\tform
              MLT\tadjective\tMaltese
              ISL\tadjective\tIcelandic
              ISL\tcapital\tReykjavik
              CYP\tadjective\tCypriot
              """),
          Map.entry(
              "languages/ru/countries.tsv",
              """
              country\tkind\tform
              RUS\tname\tРоссии
              """),
          Map.entry(
              "languages/ru/words.tsv",
              """
              concept\tpos\tform\tnote
              minister-of-defence\tn\tминистр обороны
              say\tv\tзаявил
              think-tank\tn\tсеверный институт
              """),
          Map.entry(
              "languages/zh/words.tsv",
              """
              concept\tpos\tform\tnote
              spokesperson\tn\t发言人
              say\tv\t表示
              """),
          Map.entry(
              "languages/ar/words.tsv",
              """
              concept\tpos\tform\tnote
              spokesperson\tn\tالمتحدث
              say\tv\tقال
              think-tank\tn\tشمالان
              """));

  private InventedKnowledge() {}

  static Knowledge read() {
    return Knowledge.standard()
        .with(
            path -> {
              String file = FILES.get(path);
              return file == null
                  ? null
                  : new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
            },
            List.of("ru", "zh", "ar"));
  }
}

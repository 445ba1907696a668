package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.event.EventType;
import org.parallax.event.Status;

class ReportWriterTest {

  private final Document page = Jsoup.parse(html(Sample.dossier()));

  static String html(Dossier dossier) {
    StringBuilder out = new StringBuilder();
    try {
      ReportWriter.write(dossier, out);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return out.toString();
  }

  @Test
  void everyLinkIntoThePageHasItsTargetAndEveryIdIsUsedOnce() {
    for (Dossier dossier : List.of(Sample.dossier(), Sample.empty(), Sample.large(30))) {
      Document any = Jsoup.parse(html(dossier));
      Set<String> ids = new HashSet<>();
      any.select("[id]").forEach(each -> assertThat(ids.add(each.id())).as(each.id()).isTrue());
      assertThat(any.select("a[href^=#]"))
          .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    }
  }

  @Test
  void everyMarkIsExplainedByAnEntryAndNamesItsRule() {
    assertThat(page.select(".text .m"))
        .isNotEmpty()
        .allSatisfy(mark -> {
          Element document = mark.closest("article");
          for (String note : mark.attr("data-a").split(" ")) {
            assertThat(document.select("[data-n=" + note + "]")).as(note).hasSize(1);
          }
          assertThat(mark.attr("title")).isNotEmpty();
        });
  }

  @Test
  void nothingIsFetchedAndOnlyThePagesOwnScriptMayRun() {
    assertThat(page.select("[src], link, iframe, object, form[action], base")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "script-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.select("[style], [onclick], [onerror]")).isEmpty();
    assertThat(page.select("a[href^=http]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.attr("rel")).contains("noopener").contains("noreferrer"));
  }

  @Test
  void markupInTextsStaysText() {
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".text").text()).contains(Sample.HOSTILE);
    assertThat(page.select(".happening").text()).contains("fishermen " + Sample.HOSTILE);
    assertThat(page.title()).startsWith("Ships <&> pacts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        " javascript:alert(1)",
        "file:///etc/passwd",
        "::"
      })
  void onlyAddressesOfTheWebAreLinked(String address) {
    var agency = Sample.AGENCY.annotations().article();
    var article =
        new org.parallax.document.Article(
            "a", address, null, null, List.of(), null, null, "und", "Text.", agency.provenance());
    var annotations =
        new org.parallax.annotate.Annotations(article, List.of(), List.of(), List.of(), List.of());
    Document any =
        Jsoup.parse(
            html(
                new Dossier(
                    "T",
                    List.of(annotations),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
    assertThat(any.select("a[href]")).allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
  }

  @Test
  void bodiesAreShownWholeHoweverMarksOverlap() {
    for (Pieces each : List.of(Sample.AGENCY, Sample.TRANSLATION, Sample.PERSIAN, Sample.UNDATED)) {
      var article = each.annotations().article();
      Element body =
          page.select("article").stream()
              .filter(found -> found.select(".facts dd").eachText().contains(article.id()))
              .findFirst()
              .orElseThrow()
              .selectFirst(".text");
      List<String> paragraphs = body.select("p").stream().map(Element::wholeText).toList();
      assertThat(String.join("\n\n", paragraphs)).isEqualTo(article.text());
    }
  }

  @Test
  void overlappingMarksAreCutWhereTheyMeet() {
    assertThat(page.select(".text span.ev").eachText())
        .containsSequence("Indonesia signed a pact 🚢", "on Thursday");
    assertThat(page.select(".text .m .m")).isEmpty();
  }

  @Test
  void rightToLeftTextIsMarkedAsSuch() {
    assertThat(page.select("article .text[lang=fa]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("blockquote[lang=fa][dir=rtl]")).isNotEmpty();
    assertThat(page.select(".text[dir=auto]:not([lang])")).hasSize(1);
  }

  @Test
  void aHappeningSaysWhoAssertsWhoDeniesAndWhatIsFolded() {
    Element agreement = page.select(".happening[data-type=AGREE]").first();
    assertThat(agreement.select(".between").text()).isEqualTo("Norway → Indonesia");
    assertThat(agreement.select(".tally b").text()).isEqualTo("2 independent of 3 tellings");
    assertThat(agreement.select(".telling.folded .why").text())
        .isEqualTo("repeats Outlet agency: a translation");
    Element threat = page.select(".happening[data-type=THREATEN]").first();
    assertThat(threat.select(".denied dd").eachText()).containsExactly("China");
    assertThat(threat.select(".tag.disputed")).isNotEmpty();
  }

  @Test
  void whatPassedBetweenPartiesComesFirstAndByDate() {
    assertThat(page.select(".group:not(.further) .when a").eachText())
        .containsExactly("14 November 2024", "18 November 2024", "Date unknown");
    assertThat(page.select(".further .happening")).hasSize(1);
  }

  @Test
  void theSideBySideViewShowsWhatWasLeftOutAndChangedAtItsPlace() {
    assertThat(page.select(".comparison .row").eachAttr("class"))
        .containsExactly("row pair", "row added", "row pair", "row dropped");
    assertThat(page.select(".comparison .changed").eachText())
        .containsExactly("14 radars", "12 radar");
    assertThat(page.select(".comparison .lost").text()).isEqualTo("a paper seen by the agency");
    assertThat(page.select(".comparison .change").eachText())
        .contains("Number changed 14 radars → 12 radar");
  }

  @Test
  void anUndatedPageIsShownWithWhatBoundsIt() {
    assertThat(page.select(".reasons li").text())
        .isEqualTo("tells of the sanctions of 3 December 2024 as past");
    assertThat(page.select(".facts dd").eachText()).contains("not before 3 December 2024");
  }

  @Test
  void halfACharacterInATextDoesNotBreakTheFile() {
    Dossier torn =
        new Dossier(
            "torn \ud83d title", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(html(torn)).contains("torn \ufffd title").doesNotContain("\ud83d");
  }

  @Test
  void anEmptyDossierIsStillAPage() {
    Document empty = Jsoup.parse(html(Sample.empty()));
    assertThat(empty.select("main h2").eachText()).containsExactly("Happenings");
    assertThat(empty.select("svg")).isEmpty();
  }

  @Test
  void theSameDossierGivesTheSameBytesWhateverTheLocale() {
    String first = html(Sample.dossier());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR"));
      assertThat(html(Sample.dossier())).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void threeHundredDocumentsStaySmallAndFolded() {
    String html = html(Sample.large(300));
    assertThat(html.length()).isLessThan(1_500_000);
    assertThat(Jsoup.parse(html).select("details.document[open]")).isEmpty();
  }

  @Test
  void everyKindOfThingHasItsWords() {
    Words words = new Words();
    for (EventType type : EventType.values()) {
      assertThat(words.say("type." + type)).isNotEmpty();
    }
    for (Status status : Status.values()) {
      assertThat(words.say("status." + status)).isNotEmpty();
    }
    for (var stance : org.parallax.claim.Stance.values()) {
      assertThat(words.say("stance." + stance)).isNotEmpty();
    }
    for (var quote : org.parallax.claim.QuoteKind.values()) {
      assertThat(words.say("quote." + quote)).isNotEmpty();
    }
    for (var type : org.parallax.entity.EntityType.values()) {
      assertThat(words.say("entity." + type)).isNotEmpty();
    }
    for (var kind : org.parallax.relate.LinkKind.values()) {
      assertThat(
              words.say("kind." + kind)
                  + words.say("link.from." + kind)
                  + words.say("link.to." + kind))
          .isNotEmpty();
    }
  }
}

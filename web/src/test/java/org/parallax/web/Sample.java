package org.parallax.web;

import java.util.ArrayList;
import java.util.List;
import org.parallax.claim.Stance;
import org.parallax.compare.AlignedPassage;
import org.parallax.compare.Attribution;
import org.parallax.compare.Change;
import org.parallax.compare.Comparison;
import org.parallax.entity.EntityType;
import org.parallax.event.EventType;
import org.parallax.event.Status;
import org.parallax.relate.Link;
import org.parallax.relate.LinkKind;
import org.parallax.story.Fold;
import org.parallax.story.Happening;
import org.parallax.story.Story;

/// A small dossier in which everything occurs that a page must cope with.
final class Sample {

  static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

  private Sample() {}

  static final Pieces AGENCY =
      Pieces.document(
              "agency",
              "en",
              "Two countries sign \"pact\" & shake hands",
              "2024-11-14",
              """
              JAKARTA, Nov 14 - Norway and Indonesia signed a pact 🚢 on Thursday.

              "These ships are for a coast guard," Minister Rystad said. He added: %s

              The pact has 14 radars, a paper seen by the agency says. China threatened Norway.\
              """
                  .replace("%s", HOSTILE))
          .entity("Norway", EntityType.COUNTRY, "NOR", "Norway", "Norway.")
          .entity("Torvald Rystad", EntityType.PERSON, "NOR", "Minister Rystad", "He")
          .time("on Thursday", "2024-11-14")
          .claim(
              "Minister Rystad", "said", "\"These ships are for a coast guard,\"", Stance.ASSERTS)
          .event(EventType.AGREE, "NOR", "IDN", "Norway and Indonesia signed a pact 🚢")
          .event(EventType.CONSULT, "NOR", "IDN", "Indonesia signed a pact 🚢 on Thursday")
          .event(EventType.THREATEN, "CHN", "NOR", "China threatened Norway");

  static final Pieces TRANSLATION =
      Pieces.document(
              "dịch/bản 1.txt",
              "vi",
              "Hai nước ký thỏa thuận",
              "2024-11-15",
              """
              Na Uy và Indonesia hôm thứ Năm đã ký thỏa thuận.

              "Những con tàu này là để bảo vệ bờ biển", Bộ trưởng Rystad nói.

              Thỏa thuận có 12 radar.\
              """)
          .claim(
              "Bộ trưởng Rystad",
              "nói",
              "\"Những con tàu này là để bảo vệ bờ biển\"",
              Stance.ASSERTS);

  static final Pieces PERSIAN =
      Pieces.document(
              "persian",
              "fa",
              "امضای توافق در جاکارتا",
              "2024-11-15",
              "نروژ و اندونزی توافقی امضا کردند.\n\nچین نروژ را تهدید کرد.")
          .event(EventType.AGREE, "NOR", "IDN", "نروژ و اندونزی توافقی امضا کردند");

  static final Pieces UNDATED =
      Pieces.document("undated", "und", "Background", null, "Sanctions followed.");

  static Dossier dossier() {
    return new Dossier(
        "Ships <&> pacts",
        List.of(
            AGENCY.annotations(),
            TRANSLATION.annotations(),
            PERSIAN.annotations(),
            UNDATED.annotations()),
        List.of(
            new Link(
                "agency",
                "dịch/bản 1.txt",
                LinkKind.TRANSLATION,
                0.93,
                List.of("12 of 12 sentences align"))),
        List.of(
            new Story(
                "s1",
                List.of("agency", "dịch/bản 1.txt", "persian"),
                List.of("en", "vi", "fa"),
                "Pact")),
        happenings(),
        List.of(comparison()),
        List.of("broken.gz: the stream ends too early"));
  }

  static Dossier empty() {
    return new Dossier("Nothing", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<Happening> happenings() {
    return List.of(
        Pieces.happening(
            "2024-11-14",
            EventType.AGREE,
            "NOR",
            "IDN",
            Status.OCCURRED,
            List.of(
                Pieces.evidence(AGENCY, "Norway and Indonesia signed a pact 🚢"),
                Pieces.evidence(TRANSLATION, "Na Uy và Indonesia hôm thứ Năm đã ký thỏa thuận"),
                Pieces.evidence(PERSIAN, "نروژ و اندونزی توافقی امضا کردند")),
            List.of(new Fold("dịch/bản 1.txt", "agency", "translation")),
            List.of()),
        Pieces.happening(
            "2024-11-18",
            EventType.THREATEN,
            "CHN",
            "NOR",
            Status.DENIED,
            List.of(Pieces.evidence(PERSIAN, "چین نروژ را تهدید کرد")),
            List.of(),
            List.of("CHN")),
        Pieces.happening(
            null,
            EventType.SANCTION,
            "CHN",
            "NOR",
            Status.OCCURRED,
            List.of(Pieces.evidence(UNDATED, "Sanctions followed.")),
            List.of(),
            List.of()),
        Pieces.happening(
            "2024-11-20",
            EventType.PROTEST,
            "fishermen " + HOSTILE,
            "",
            Status.PLANNED,
            List.of(),
            List.of(),
            List.of()));
  }

  private static Comparison comparison() {
    return new Comparison(
        "agency",
        "dịch/bản 1.txt",
        LinkKind.TRANSLATION,
        List.of(
            new AlignedPassage(
                AGENCY.span("JAKARTA, Nov 14 - Norway and Indonesia signed a pact 🚢 on Thursday."),
                TRANSLATION.span("Na Uy và Indonesia hôm thứ Năm đã ký thỏa thuận."),
                0.9),
            new AlignedPassage(
                AGENCY.span("The pact has 14 radars, a paper seen by the agency says."),
                TRANSLATION.span("Thỏa thuận có 12 radar."),
                0.8)),
        List.of(AGENCY.span("China threatened Norway.")),
        List.of(TRANSLATION.span("Bộ trưởng Rystad nói.")),
        List.of(new Attribution("a paper", AGENCY.span("a paper seen by the agency"))),
        List.of(),
        List.of(new Change(AGENCY.span("14 radars"), TRANSLATION.span("12 radar"))),
        List.of(),
        List.of());
  }

  /// As many documents as asked for, each with a happening of its own.
  static Dossier large(int count) {
    List<org.parallax.annotate.Annotations> documents = new ArrayList<>();
    List<Happening> happenings = new ArrayList<>();
    EventType[] types = EventType.values();
    for (int i = 0; i < count; i++) {
      Pieces document =
          Pieces.document(
              "doc" + i,
              "en",
              "Title " + i,
              "2024-11-14",
              ("Norway met China in case " + i + ". ")
                  + "More was said about it at length. ".repeat(40));
      documents.add(document.annotations());
      String day = java.time.LocalDate.parse("2019-01-01").plusDays((long) i * i % 1900).toString();
      happenings.add(
          Pieces.happening(
              day,
              types[i % types.length],
              "NOR",
              i % 3 == 0 ? "IDN" : "CHN",
              Status.OCCURRED,
              List.of(Pieces.evidence(document, "Norway met China in case " + i)),
              List.of(),
              List.of()));
    }
    return new Dossier("Many", documents, List.of(), List.of(), happenings, List.of(), List.of());
  }
}

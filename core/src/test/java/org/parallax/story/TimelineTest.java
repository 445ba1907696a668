package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.Parallax;
import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import org.parallax.document.Document;
import org.parallax.event.EventType;
import org.parallax.relate.Link;
import org.parallax.relate.LinkKind;

/// From documents to links, comparisons and happenings, through the front door.
class TimelineTest {

  private static final Parallax PARALLAX = Parallax.standard();

  private static final String ENGLISH =
      """
      The Norwegian defence minister visited Indonesia in April 2024, Reuters reported, and toured a yard where 14 patrol boats are built.

      Nordlys News said the yard in Surabaya employs 2,300 workers and will deliver the first boats in 2026.

      “We want quiet seas,” Torvald Rystad told Nordlys News after 3 hours of talks with President Joko Widodo in Jakarta.

      Indonesia bought 6 radars from Norway in 2019 and paid $120 million for them, according to Bloomberg.

      Australia, Malaysia and Singapore have asked for details of the 14 boats.
      """;
  private static final String VIETNAMESE =
      """
      Bộ trưởng Quốc phòng Na Uy đã đến thăm Indonesia vào tháng 4 năm 2024 và tham quan một xưởng đóng 14 tàu tuần tra.

      Xưởng ở Surabaya có 2.300 công nhân và sẽ bàn giao những chiếc tàu đầu tiên vào năm 2026.

      “Chúng tôi muốn biển yên bình,” Torvald Rystad nói sau 3 giờ hội đàm với Tổng thống Joko Widodo tại Jakarta.

      Indonesia đã mua 6 radar của Na Uy vào năm 2019 và trả 120 triệu USD.

      Úc, Malaysia và Singapore đã đề nghị cung cấp chi tiết về 12 chiếc tàu.
      """;
  private static final String OTHER =
      """
      Norwegian fishermen protested in Bergen on Monday against new quotas for cod.

      The fisheries ministry in Oslo said the quotas would stay in force until 2027.
      """;

  private static Annotations read(String id, String language, String text) {
    return PARALLAX.annotate(
        new Document(id, null, null, null, text.strip(), language, null, null, true));
  }

  private static List<Annotations> pages() {
    return List.of(
        read("original", "en", ENGLISH),
        read("translated", "vi", VIETNAMESE),
        read("other", "en", OTHER),
        read("copied", "en", ENGLISH + "\n\nFollow us for more."));
  }

  @Test
  void linksTranslationsAndCopiesButNotOtherNews() {
    List<Link> links = PARALLAX.relate(pages()).links();
    assertThat(links)
        .anySatisfy(link -> {
          assertThat(link.from()).isEqualTo("original");
          assertThat(link.to()).isEqualTo("translated");
          assertThat(link.kind()).isEqualTo(LinkKind.TRANSLATION);
        });
    assertThat(links)
        .anySatisfy(link -> assertThat(link.kind()).isIn(LinkKind.COPY, LinkKind.NEAR_COPY));
    assertThat(links).noneMatch(link -> link.from().equals("other") || link.to().equals("other"));
  }

  @Test
  void findsTheSameWhateverTheOrder() {
    List<Annotations> reversed = new ArrayList<>(pages());
    Collections.reverse(reversed);
    assertThat(PARALLAX.relate(reversed)).isEqualTo(PARALLAX.relate(pages()));
  }

  @Test
  void comparesWhatATranslationDropsAndChanges() {
    Comparison comparison = PARALLAX.compare(pages().get(1), pages().get(0));
    assertThat(comparison.original()).isEqualTo("original");
    assertThat(comparison.attributionsLost()).extracting("name").contains("Reuters", "Bloomberg");
    assertThat(comparison.aligned()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(comparison.numbersChanged())
        .anySatisfy(change -> {
          assertThat(change.original()).isNotNull();
          assertThat(String.valueOf(change.original())).contains("14");
          assertThat(String.valueOf(change.derived())).contains("12");
        });
  }

  @Test
  void countsIndependentTellings() {
    List<Annotations> documents = pages();
    List<Happening> happenings = PARALLAX.timeline(documents, PARALLAX.relate(documents));
    assertThat(happenings)
        .anySatisfy(happening -> {
          assertThat(happening.type()).isEqualTo(EventType.CONSULT);
          assertThat(String.valueOf(happening.date())).isEqualTo("2024-04");
          assertThat(happening.documents())
              .containsExactlyInAnyOrder("original", "translated", "copied");
          assertThat(happening.independentTellings()).isEqualTo(1);
          assertThat(happening.folds()).hasSize(2);
        });
  }

  @Test
  void filtersByPartiesAndDays() {
    List<Annotations> documents = pages();
    List<Happening> happenings = PARALLAX.timeline(documents, PARALLAX.relate(documents));
    TimelineFilter filter =
        new TimelineFilter(List.of("NOR", "IDN"), LocalDate.of(2024, 1, 1), null);
    assertThat(happenings.stream().filter(filter::accepts))
        .isNotEmpty()
        .allSatisfy(happening -> assertThat(String.valueOf(happening.date())).startsWith("20"));
    assertThat(
            happenings.stream()
                .filter(new TimelineFilter(List.of("NOR", "ISL"), null, null)::accepts))
        .isEmpty();
  }
}

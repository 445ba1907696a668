package org.parallax.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.annotate.Annotations;
import org.parallax.document.Article;
import org.parallax.document.Provenance;
import org.parallax.document.Published;
import org.parallax.document.PublishedRange;

class LinkedDatesTest {

  private static final Link LINK =
      new Link("original", "derived", LinkKind.TRANSLATION, 0.9, List.of());

  private static Annotations page(
      String id, @Nullable String published, @Nullable PublishedRange range) {
    Published date = published == null ? null : Published.parse(published).orElseThrow();
    Article article =
        new Article(id, null, null, null, List.of(), date, range, "en", "", Provenance.UNKNOWN);
    return new Annotations(article, List.of(), List.of(), List.of(), List.of());
  }

  private static @Nullable PublishedRange rangeOf(String id, List<Annotations> documents) {
    return LinkedDates.bound(documents, List.of(LINK)).stream()
        .filter(document -> document.article().id().equals(id))
        .findFirst()
        .orElseThrow()
        .article()
        .publishedRange();
  }

  @Test
  void aDerivedPageIsNoOlderThanItsOriginal() {
    assertThat(
            rangeOf(
                "derived",
                List.of(page("original", "2024-05-02", null), page("derived", null, null))))
        .isEqualTo(
            new PublishedRange(
                LocalDate.of(2024, 5, 2), null, List.of("derived-from: original 2024-05-02")));
  }

  @Test
  void anOriginalIsNoYoungerThanWhatIsDerivedFromIt() {
    PublishedRange known = new PublishedRange(LocalDate.of(2024, 1, 1), null, List.of("term"));
    assertThat(
            rangeOf(
                "original",
                List.of(page("original", null, known), page("derived", "2024-05-02", null))))
        .isEqualTo(
            new PublishedRange(
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 5, 2),
                List.of("term", "original-of: derived 2024-05-02")));
  }

  @Test
  void aBoundThatContradictsAddsNothing() {
    PublishedRange known = new PublishedRange(LocalDate.of(2024, 6, 1), null, List.of("term"));
    assertThat(
            rangeOf(
                "original",
                List.of(page("original", null, known), page("derived", "2024-05-02", null))))
        .isEqualTo(known);
  }

  @Test
  void datedPagesStayAsTheyAre() {
    assertThat(
            rangeOf(
                "derived",
                List.of(page("original", "2024-05-02", null), page("derived", "2024-05-03", null))))
        .isNull();
  }
}

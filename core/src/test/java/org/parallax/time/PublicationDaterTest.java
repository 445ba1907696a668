package org.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.document.PublishedRange;
import org.parallax.document.Span;
import org.parallax.knowledge.Knowledge;

class PublicationDaterTest {

  private static final TimeTagger TAGGER = new TimeTagger(Knowledge.standard());
  private static final PublicationDater DATER = new PublicationDater(TAGGER);

  record Undated(String language, String terms, String notBefore, String notAfter, String text) {}

  static Stream<Undated> texts() throws IOException {
    try (InputStream file = PublicationDaterTest.class.getResourceAsStream("undated.tsv")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return all
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(fields -> new Undated(fields[0], fields[1], fields[2], fields[3], fields[4]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void boundsWhatCanBeBoundedAndNothingElse(Undated undated) {
    Optional<PublishedRange> range = DATER.date(undated.text(), undated.language(), terms(undated));
    assertThat(range.map(PublishedRange::notBefore)).isEqualTo(date(undated.notBefore()));
    assertThat(range.map(PublishedRange::notAfter)).isEqualTo(date(undated.notAfter()));
    range.ifPresent(bounds -> assertThat(bounds.evidence()).isNotEmpty().doesNotContain(""));
  }

  private static Optional<LocalDate> date(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  private static List<TermEvidence> terms(Undated undated) {
    List<TermEvidence> terms = new ArrayList<>();
    for (String term : undated.terms().isEmpty() ? new String[0] : undated.terms().split(";")) {
      String name = term.substring(0, term.indexOf('@'));
      String[] days = term.substring(term.indexOf('@') + 1).split("\\.\\.");
      int start = undated.text().indexOf(name);
      terms.add(
          new TermEvidence(
              LocalDate.parse(days[0]),
              days.length > 1 ? LocalDate.parse(days[1]) : null,
              name + " in office",
              new Span(start, start + name.length(), name)));
    }
    return terms;
  }

  @Test
  void datesWithoutYearTakeTheYearThatTheRangeAllows() {
    PublishedRange range = new PublishedRange(LocalDate.of(2021, 1, 20), null, List.of("a term"));
    List<TimeMention> mentions =
        TAGGER.tag(
            "They met in 2020, and again in 2021. They signed in January. The storm came on October 7.",
            "en",
            null,
            range);
    assertThat(mentions)
        .extracting(mention -> mention.value().text())
        .containsExactly("2020", "2021", "2021-01", "2020-10-07");
  }
}

package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parallax.knowledge.Knowledge;

/// Short headlines in 47 languages, of four to eight words without a body, and bare names. They
/// were written once and stay as they are: what counts is the share that is told.
class HeadlinesTest {

  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier(Knowledge.standard());

  private static final List<Headline> HEADLINES = read();

  private record Headline(String language, String text) {

    private String answer() {
      String tag = IDENTIFIER.identify(text);
      return tag.startsWith("sr") ? "sr" : tag;
    }

    private boolean isName() {
      return language.equals(LanguageIdentifier.UNDETERMINED);
    }

    private boolean isTold() {
      return answer().equals(language);
    }

    private boolean isMisled() {
      return !isTold() && !answer().equals(LanguageIdentifier.UNDETERMINED);
    }
  }

  private static List<Headline> read() {
    try (InputStream file = HeadlinesTest.class.getResourceAsStream("headlines.tsv")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t"))
          .map(fields -> new Headline(fields[0], fields[1]))
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<Headline> inALanguage() {
    return HEADLINES.stream().filter(headline -> !headline.isName()).toList();
  }

  @Test
  void nineHeadlinesInTenAreToldAndFewMislead() {
    List<Headline> all = inALanguage();
    assertThat(all).hasSizeGreaterThan(300);
    assertThat(share(all.stream().filter(Headline::isTold).count(), all)).isGreaterThan(0.9);
    assertThat(share(all.stream().filter(Headline::isMisled).count(), all)).isLessThan(0.08);
  }

  @Test
  void everyLanguageIsToldNowAndThenEvenBesideItsTwin() {
    Map<String, List<Headline>> byLanguage = new LinkedHashMap<>();
    inALanguage()
        .forEach(headline ->
            byLanguage
                .computeIfAbsent(headline.language(), tag -> new ArrayList<>())
                .add(headline));
    assertThat(byLanguage).hasSizeGreaterThan(40);
    byLanguage.forEach((tag, some) -> {
      assertThat(some).as(tag).hasSizeGreaterThan(3);
      assertThat(share(some.stream().filter(Headline::isTold).count(), some))
          .as(tag)
          .isGreaterThan(0.3);
    });
  }

  @Test
  void mostNamesAloneTellNothing() {
    List<Headline> names = HEADLINES.stream().filter(Headline::isName).toList();
    assertThat(share(names.stream().filter(Headline::isTold).count(), names)).isGreaterThan(0.8);
  }

  private static double share(long part, List<Headline> all) {
    return (double) part / all.size();
  }
}

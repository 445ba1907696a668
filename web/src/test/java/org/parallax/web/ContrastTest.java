package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the colours of the page to the contrast that the Web Content Accessibility Guidelines ask
/// of running text.
class ContrastTest {

  private static final Pattern BLOCK = Pattern.compile(":root[^{]*\\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");
  private static final List<String> INKS = List.of("ink", "muted", "link", "coop", "conf");
  private static final List<String> GROUNDS =
      List.of("paper", "sheet", "faint", "claim", "gone", "new");
  private static final double LEAST = 4.5;

  private static List<Map<String, String>> schemes() {
    List<Map<String, String>> schemes = new ArrayList<>();
    for (Matcher block = BLOCK.matcher(new Assets().style()); block.find(); ) {
      Map<String, String> scheme = new LinkedHashMap<>();
      for (Matcher colour = COLOUR.matcher(block.group(1)); colour.find(); ) {
        scheme.put(colour.group(1), colour.group(2));
      }
      schemes.add(scheme);
    }
    return schemes;
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(String a, String b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  @Test
  void everyInkCanBeReadOnEveryGround() {
    for (Map<String, String> scheme : schemes().subList(0, 3)) {
      for (String ink : INKS) {
        for (String ground : GROUNDS) {
          assertThat(contrast(scheme.get(ink), scheme.get(ground)))
              .as(ink + " on " + ground + " in " + scheme)
              .isGreaterThanOrEqualTo(LEAST);
        }
      }
      assertThat(contrast(scheme.get("ink"), scheme.get("changed"))).isGreaterThanOrEqualTo(LEAST);
    }
  }

  @Test
  void darkIsTheSameWhetherTheSystemOrTheReaderAsksForIt() {
    assertThat(schemes().get(1)).isEqualTo(schemes().get(2)).hasSizeGreaterThan(10);
  }
}

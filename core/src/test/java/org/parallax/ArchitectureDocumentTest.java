package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// ARCHITECTURE.md is a map: it names packages and classes that are there, in the order that holds.
class ArchitectureDocumentTest {

  private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
  private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]\\w*)`");

  @Test
  void listsThePackagesInTheirOrder() throws IOException {
    String packages = section("## Packages of core");
    assertThat(named(PACKAGE_ROW, packages)).isEqualTo(PackageOrderTest.ORDER);
  }

  @Test
  void namesOnlyClassesThatExist() throws IOException {
    TreeSet<String> known = new TreeSet<>();
    Stream.of("src/main/java", "src/test/java")
        .flatMap(folder -> JavaSource.all("*", folder).stream())
        .forEach(source -> known.add(source.typeName()));
    assertThat(known).containsAll(named(CLASS_NAME, document()));
  }

  private static List<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String section(String heading) throws IOException {
    String text = document();
    int start = text.indexOf(heading + "\n");
    assertThat(start).as("section %s of ARCHITECTURE.md", heading).isNotNegative();
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static String document() throws IOException {
    return Files.readString(JavaSource.ROOT.resolve("ARCHITECTURE.md"));
  }
}

package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The order of the packages is the architecture: each may use only what stands before it.
class PackageOrderTest {

  /// The journey of a page, from bytes to timeline. ARCHITECTURE.md lists the same.
  static final List<String> ORDER =
      List.of(
          "document",
          "knowledge",
          "text",
          "language",
          "time",
          "extract",
          "entity",
          "clause",
          "claim",
          "event",
          "annotate",
          "relate",
          "compare",
          "story",
          "json");

  private static final String BASE = "org.parallax";
  private static final Pattern REFERENCE = Pattern.compile("\\borg\\.parallax\\.([a-z]+)\\b");
  private static final Pattern LIBRARY =
      Pattern.compile(
          "\\b(?:import\\s+(?:static\\s+)?)?"
              + "(org\\.jsoup|tools\\.jackson|com\\.ibm\\.icu|org\\.jspecify|com\\.fasterxml|org\\.slf4j)\\b");

  @Test
  void noPackageUsesALaterOne() {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : JavaSource.main("core")) {
      Matcher reference = REFERENCE.matcher(source.code());
      while (reference.find()) {
        if (place(reference.group(1)) > place(capability(source))) {
          wrong.add(source.at(reference.start()) + " uses " + reference.group(1));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageHasItsPlace() {
    TreeSet<String> found = new TreeSet<>();
    JavaSource.main("core").stream().map(PackageOrderTest::capability).forEach(found::add);
    found.remove("");
    assertThat(ORDER).containsAll(found);
  }

  @Test
  void librariesStayInTheirPackages() {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : JavaSource.main("core")) {
      Matcher library = LIBRARY.matcher(source.code());
      while (library.find()) {
        if (!mayUse(capability(source), library.group(1))) {
          wrong.add(source.at(library.start()) + " uses " + library.group(1));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    TreeSet<String> packages = new TreeSet<>();
    TreeSet<String> marked = new TreeSet<>();
    for (JavaSource source : JavaSource.main("*")) {
      packages.add(source.packageName());
      if (source.typeName().equals("package-info") && source.code().contains("@NullMarked")) {
        marked.add(source.packageName());
      }
    }
    assertThat(marked).isEqualTo(packages);
  }

  private static boolean mayUse(String capability, String library) {
    return switch (library) {
      case "org.jsoup" -> capability.equals("extract");
      case "tools.jackson" -> capability.equals("json") || capability.equals("extract");
      case "com.ibm.icu", "org.jspecify" -> true;
      default -> false;
    };
  }

  /// The first package below ours, empty for our own, which stands last.
  private static String capability(JavaSource source) {
    String rest = source.packageName().substring(BASE.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
  }

  private static int place(String capability) {
    int place = ORDER.indexOf(capability);
    return place < 0 ? ORDER.size() : place;
  }
}

package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String ROWS =
      """
      {"id": "one", "title": "Bridge closed", "text": "The bridge was closed on Monday.", "clean": true}
      {"id": "two", "language": "vi", "text": "Cây cầu bị đóng hôm thứ Hai.", "clean": true}
      """;

  @TempDir Path folder;

  private static Path examples() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("examples"))
        ? here.resolve("examples")
        : here.resolveSibling("examples");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "annotate", "relate", "timeline", "report"})
  void commandsThatReadNeedAnInput(String command) {
    Run run = Run.here("", command);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("parallax: Missing required")
        .endsWith("Try 'parallax " + command + " --help'.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "annotate",
        "relate",
        "compare",
        "timeline",
        "names",
        "report",
        "languages"
      })
  void everyCommandExplainsItselfWithAnExample(String command) {
    Run run = Run.here("", command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: parallax " + command, "Example: parallax " + command);
    assertThat(Run.here("", "help", command).out()).isEqualTo(run.out());
  }

  @Test
  void noCommandIsWrongUsage() {
    Run run = Run.here("");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: parallax", "extract", "languages");
  }

  @Test
  void typingErrorsAreAnsweredWithWhatWasMeant() {
    assertThat(Run.here("", "tmeline", "x").err()).contains("Did you mean: ", "parallax timeline");
    assertThat(Run.here("", "extract", "--formt", "csv", "x").err())
        .contains("--formt", "--format");
  }

  @ParameterizedTest
  @CsvSource({
    "--since 2024-13, --since: \"2024-13\" is not a date",
    "--since 2024-05 --until 2023, --since 2024-05 is later than --until 2023",
    "--threads 0, --threads: from 1 to",
    "--packs nowhere, --packs: nowhere is not a folder",
    "--format xml, Invalid value for option '--format'",
  })
  void wrongOptionsAreWrongUsage(String options, String complaint) {
    String[] words = ("timeline - " + options).split(" ");
    Run run = Run.here("", words);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("parallax: " + complaint);
  }

  @Test
  void jsonLinesAreTheDefaultWhereNobodyWatches() {
    Run run = Run.here(ROWS, "extract", "-");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
    assertThat(run.out()).endsWith("}\n").contains("Cây cầu");
  }

  @Test
  void csvHasAHeaderAndQuotesWhatNeedsIt() {
    Run run =
        Run.here(
            "{\"id\":\"a\",\"title\":\"One, \\\"two\\\"\",\"text\":\"x\"}",
            "extract",
            "-",
            "--format",
            "csv");
    assertThat(run.out()).startsWith("id,url,published,").contains("\"One, \"\"two\"\"\"");
  }

  @Test
  void tablesFitTheTerminal() {
    Run run = Run.here(ROWS, "extract", "-", "--format", "table");
    assertThat(run.out().lines()).hasSize(3).allMatch(line -> Cell.width(line) <= 240);
    assertThat(run.out()).startsWith("id  ");
  }

  @Test
  void theNumberOfThreadsDoesNotShow() {
    String examples = examples().toString();
    for (String command : new String[] {"extract", "annotate", "relate", "timeline"}) {
      Run one = Run.here("", command, examples, "--threads", "1");
      Run four = Run.here("", command, examples, "--threads", "4");
      assertThat(four).as(command).isEqualTo(one);
      assertThat(one.status()).as(command + " " + one.err()).isZero();
    }
  }

  @Test
  void namesAreScoredLineByLine() {
    String pairs =
        "{\"id\":1,\"a\":\"Ana\",\"b\":\"Ana\"}\n{\"a\":3}\n\n{\"a\":\"x\",\"b\":\"y\"}\n";
    Run run = Run.here(pairs, "names");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .startsWith(
            "{\"id\":1,\"a\":\"Ana\",\"b\":\"Ana\",\"score\":1.0}\n{\"a\":\"x\",\"b\":\"y\",\"score\":");
    assertThat(run.err())
        .isEqualTo("parallax: standard input:2: field \"a\" is a number, not a string\n");
  }

  @Test
  void comparingNeedsTwoDocuments() {
    assertThat(Run.here(ROWS, "compare", "-").status()).isZero();
    Run run = Run.here("{\"text\":\"a\"}", "compare", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("parallax: compare: needs two documents and was given 1\n");
  }

  @Test
  void languagesHaveALineEach() {
    Run run = Run.here("", "languages");
    assertThat(run.out().lines()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(run.out())
        .contains(
            "{\"language\":\"fa\",\"name\":\"Persian\",\"scripts\":[\"Arab\"],\"knowledge\":{");
  }

  @Test
  void packsOfAFolderAreUsed() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("languages/en"));
    Files.writeString(pack.resolve("words.tsv"), "wrong\theader\n");
    Run run = Run.here("", "languages", "--packs", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("parallax: languages/en/words.tsv:1: ");
  }

  @Test
  void aReportIsWrittenWholeAndNotReadAgain() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("rows.jsonl"), ROWS);
    String file = in.resolve("dossier.html").toString();
    Run first = Run.here("", "report", in.toString(), "-o", file, "--title", "Bridges");
    assertThat(first).isEqualTo(new Run(0, "", ""));
    String written = Files.readString(Path.of(file));
    assertThat(written).contains("Bridges", "Cây cầu").endsWith("</html>\n");
    assertThat(Run.here("", "report", in.toString(), "-o", "-", "--title", "Bridges").out())
        .isNotEqualTo(written);
    Run.here("", "report", in.toString(), "-o", file, "--title", "Bridges");
    assertThat(Path.of(file)).hasContent(written);
    assertThat(in).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aReportIsNamedAfterTheFolderOfItsFiles() throws IOException {
    Path in = Files.createDirectories(folder.resolve("bridges"));
    Path one = Files.writeString(in.resolve("one.jsonl"), ROWS);
    Path two = Files.writeString(in.resolve("two.jsonl"), ROWS);
    Path far = Files.writeString(folder.resolve("far.jsonl"), ROWS);
    assertThat(Run.here("", "report", one.toString(), two.toString(), "-o", "-").out())
        .contains("<title>bridges");
    assertThat(Run.here("", "report", one.toString(), far.toString(), "-o", "-").out())
        .contains("<title>one.jsonl, far.jsonl");
  }

  @Test
  void aReportNeedsAPlaceToBeWrittenTo() {
    Run run = Run.here(ROWS, "report", "-", "-o", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("parallax: --output: " + folder + " is a folder");
    assertThat(Run.here(ROWS, "report", "-", "-o", folder + "/no/d.html").err())
        .contains("there is no folder");
  }
}

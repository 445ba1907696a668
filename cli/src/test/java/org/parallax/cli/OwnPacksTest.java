package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--packs DIR`: knowledge that is tried without a build.
class OwnPacksTest {

  @TempDir Path folder;

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private Run annotate(String text, String language) {
    String page =
        "{\"id\":\"page\",\"clean\":true,\"published\":\"2025-06-14\",\"language\":\""
            + language
            + "\",\"text\":\""
            + text
            + "\"}";
    return Run.here(page, "annotate", "--packs", folder.toString(), "--format", "jsonl", "-");
  }

  @BeforeEach
  void writePacks() throws IOException {
    write(
        "languages/en/words.tsv",
        "concept\tpos\tform\tnote",
        "praise\tv\tbelaurel\t",
        "agreement\tn\tconcordette\t");
    write(
        "frames/events.tsv",
        "id\ttrigger\tobject\ttype\tmode\tcameo\troles\tnote",
        "greet-treaty\tjoke\tagreement\tSUPPORT\t\t051\tactor=subject recipient=of\t");
    write(
        "gazetteer/people.tsv",
        "id\tname\tcountry\tgender",
        "person:ana-example\tAna Ejemplar\tURY\tf");
    write(
        "gazetteer/offices.tsv",
        "person\toffice\tcountry\tsector\tfrom\tto",
        "person:ana-example\tminister-of-defence\tURY\tMIL\t2025-03\t");
    write("languages/eo/pack.tsv", "key\tvalue", "script\tLatn", "order\tSVO", "spaces\tyes");
    write("languages/eo/words.tsv", "concept\tpos\tform\tnote", "condemn\tv\tkondamnas\t");
  }

  @Test
  void addsAWordToALanguage() {
    assertThat(annotate("Norway belaureled Brazil for the flood relief.", "en").out())
        .contains("\"type\":\"SUPPORT\"");
  }

  @Test
  void addsARule() {
    assertThat(annotate("Norway joked about the concordette of Brazil.", "en").out())
        .contains("\"rule\":\"greet-treaty\"");
  }

  @Test
  void addsAPersonWithAnOffice() {
    assertThat(annotate("Ana Ejemplar met the president of Chile.", "en").out())
        .contains("person:ana-example")
        .contains("\"MIL\"");
  }

  @Test
  void addsALanguage() {
    assertThat(Run.here("", "languages", "--packs", folder.toString()).out())
        .contains("\"language\":\"eo\"")
        .contains("\"words\":1");
    assertThat(annotate("Norvegio kondamnas Brazilo.", "eo").out()).contains("\"type\":\"ACCUSE\"");
  }

  @Test
  void namesFileAndLineOfAMistake() throws IOException {
    write("languages/en/words.tsv", "concept\tpos\tform\tnote", "praise\tv");

    Run run = annotate("Norway praised Brazil.", "en");

    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("languages/en/words.tsv:2").contains("form");
  }

  @Test
  void saysThatThereIsNoSuchFolder() {
    Run run = Run.here("", "languages", "--packs", folder.resolve("none").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none");
  }
}

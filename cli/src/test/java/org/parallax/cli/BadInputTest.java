package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String GOOD =
      "{\"id\":\"good\",\"text\":\"The bridge is open.\",\"clean\":true}\n";

  @TempDir Path folder;

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The input gives its one line, and the good one after it is read all the same.
  private void assertToldInOneLine(String file, String what) {
    Run run = Run.here(GOOD, "extract", file, "-");
    assertThat(run.err()).isEqualTo("parallax: " + file + what + "\n");
    assertThat(run.out().lines().toList()).last().asString().startsWith("{\"id\":\"good\"");
    assertThat(run.status()).isEqualTo(1);
  }

  private String read(String file) {
    Run run = Run.here("", "extract", file);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void emptyFiles() throws IOException {
    assertToldInOneLine(write("a.txt", ""), ": is empty");
  }

  @Test
  void binaryFiles() throws IOException {
    assertToldInOneLine(
        write("a.txt", new byte[] {1, 2, 0, 3}), ": is binary, neither text nor a page");
  }

  @Test
  void missingFiles() {
    assertToldInOneLine(folder.resolve("none.txt").toString(), ": does not exist");
  }

  @Test
  void truncatedGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("The river rose by two metres.\n".repeat(100).getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 10);
    assertToldInOneLine(
        write("a.txt.gz", cut), ": is a gzip file that was cut off; what came before was read");
  }

  @Test
  void invalidUtf8() throws IOException {
    byte[] bytes = "Cây cầu mở lại hôm nay, người dân vui mừng.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFE;
    assertThat(read(write("a.txt", bytes))).contains("Cây cầu mở lại", "\uFFFD");
  }

  @Test
  void pagesOfOldEncodings() throws IOException {
    String persian =
        "آب رودخانه در طول شب بالا آمد و پل شهر بسته شد. شهردار گفت که پل تا صبح فردا بسته خواهد ماند.";
    byte[] arabic = page("windows-1256", persian).getBytes(Charset.forName("windows-1256"));
    assertThat(read(write("fa.html", arabic))).contains(persian);
    String vietnamese =
        "Nước sông dâng cao trong đêm và cây cầu của thành phố bị đóng. Thị trưởng nói cầu sẽ mở lại.";
    assertThat(read(write("vi.html", windows1258(page("windows-1258", vietnamese)))))
        .contains(vietnamese);
  }

  private static String page(String charset, String paragraph) {
    String body = ("<p>" + paragraph + "</p>\n").repeat(4);
    return "<html><head><meta charset="
        + charset
        + "></head><body><article>"
        + body
        + "</article></body></html>";
  }

  /// This encoding has letters with two marks only in two parts.
  private static byte[] windows1258(String text) {
    CharsetEncoder encoder = Charset.forName("windows-1258").newEncoder();
    StringBuilder parted = new StringBuilder();
    for (String letter : text.split("")) {
      String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
      for (int tone = marks.length() - 1; tone > 0 && !encoder.canEncode(letter); tone--) {
        String base = marks.substring(0, tone) + marks.substring(tone + 1);
        letter = Normalizer.normalize(base, Normalizer.Form.NFC) + marks.charAt(tone);
      }
      parted.append(letter);
    }
    return parted.toString().getBytes(Charset.forName("windows-1258"));
  }

  @Test
  void aTextOf50Megabytes() throws IOException {
    String file =
        write(
            "a.txt",
            "The river rose again during the night, and the bridge was closed.\n\n"
                .repeat(770_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(100), () -> assertThat(read(file)).contains("The river rose again"));
  }

  @Test
  void deeplyNestedHtml() throws IOException {
    String file =
        write("a.html", "<html><body>" + "<div>".repeat(200_000) + "The bridge is open again.");
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(read(file)).startsWith("{\"id\":\"a.html\""));
  }

  @Test
  void aBrokenLineAmongJsonLines() throws IOException {
    String lines = GOOD.repeat(16) + "{\"id\": \"broken\n" + GOOD.repeat(3);
    String file = write("rows.jsonl", lines);
    Run run = Run.here("", "extract", file);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("parallax: " + file + ":17: is not valid JSON");
    assertThat(run.out().lines()).hasSize(19);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutPermission() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("closed"));
    closed.toFile().setReadable(false);
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    assertToldInOneLine(closed.toString(), ": may not be read: permission denied");
  }

  @Test
  void aLinkToNothingInAFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Run run = Run.here(GOOD, "extract", folder.toString(), "-");
    assertThat(run.err())
        .isEqualTo("parallax: " + folder.resolve("gone.txt") + ": is a link to nothing\n");
    assertThat(run.out()).startsWith("{\"id\":\"good\"");
  }

  @Test
  void namesThatWouldCommandTheTerminal() {
    Run run = Run.here("", "extract", "no\u001B[2Jsuch\nfile");
    assertThat(run.err()).isEqualTo("parallax: no [2Jsuch file: does not exist\n");
  }

  @Test
  void addressesOfTheOwnMachine() {
    assertToldInOneLine("http://localhost/a", ": is not a public address: localhost");
  }
}

package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Opens the page in a real browser, where one is installed.
class BrowserTest {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  /// The frame has a phone's width and tells how wide its page would like to be, and whether its
  /// script ran to the end.
  private static final String PROBE =
      """
      <!DOCTYPE html><iframe width="390" height="3000" src="report.html"></iframe><script>
      addEventListener('load', () => {
        const page = frames[0].document;
        const filters = page.querySelector('#filters');
        page.querySelector('.text .m').click();
        document.body.dataset.width = page.documentElement.scrollWidth;
        document.body.dataset.filters = String(filters && !filters.hidden);
        document.body.dataset.card = page.querySelector('#card').textContent;
        filters.elements.type.value = 'SANCTION';
        filters.dispatchEvent(new Event('input'));
        document.body.dataset.shown = page.querySelectorAll('.happening:not([hidden])').length;
      });
      </script>\
      """;

  @Test
  void thePageFitsAPhoneAndItsScriptRuns() throws Exception {
    String browser = browser();
    assumeTrue(browser != null, "no Chromium is installed: the page is not tried in a browser");
    Files.writeString(folder.resolve("report.html"), ReportWriterTest.html(Sample.dossier()));
    Files.writeString(folder.resolve("probe.html"), PROBE);
    Document probe = Jsoup.parse(dump(browser));
    assertThat(probe.body().attr("data-filters")).isEqualTo("true");
    assertThat(Integer.parseInt(probe.body().attr("data-width"))).isLessThanOrEqualTo(390);
    assertThat(probe.body().attr("data-card")).contains("frame.AGREE", "Also told by");
    assertThat(probe.body().attr("data-shown")).isEqualTo("1");
  }

  private static String browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }

  private String dump(String browser) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    Path dom = folder.resolve("dom.html");
    List<String> command =
        new ArrayList<>(
            List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=3000",
                "--dump-dom",
                folder.resolve("probe.html").toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertThat(Files.readAllLines(errors).stream().filter(line -> line.contains("CONSOLE")))
        .isEmpty();
    return Files.readString(dom);
  }
}

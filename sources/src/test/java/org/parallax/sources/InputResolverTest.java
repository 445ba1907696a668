package org.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;
import org.parallax.sources.http.AddressGuard;

class InputResolverTest {
  private static final String STORY = "The bridge was closed.\n\nIt will open again on Monday.\n";

  @TempDir Path folder;

  private final List<Document> pages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String standardInput = "";
  private Limits limits = Limits.STANDARD;

  private void read(String... inputs) {
    new InputResolver(
            Knowledge.standard(),
            limits,
            AddressGuard.PUBLIC,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            problem ->
                problems.add(
                    problem.name().replace(folder.toString(), "DIR") + ": " + problem.what()))
        .read(List.of(inputs), pages::add);
  }

  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private List<String> ids() {
    return pages.stream().map(Document::id).toList();
  }

  @Test
  void contentDecidesWhatAFileIs() throws IOException {
    read(
        write("story.html", STORY),
        write("page.txt", "\n<!DOCTYPE html>\n<p>The bridge"),
        write("rows.txt", "{\"text\": \"one\"}\n{\"id\": \"x\", \"text\": \"two\"}\n"),
        write("array.dat", "[\n  {\"text\": \"three\"}\n]"),
        write("object.json", "{\n  \"html\": \"<p>four\"\n}"),
        write("packed.txt.gz", gzip(STORY.getBytes(StandardCharsets.UTF_8))));
    assertThat(problems).isEmpty();
    assertThat(ids())
        .containsExactly(
            "story.html",
            "page.txt",
            "rows.txt:1",
            "x",
            "array.dat:1",
            "object.json",
            "packed.txt.gz");
    assertThat(pages.get(0).text()).isEqualTo(STORY);
    assertThat(pages.get(1).html()).contains("<p>The bridge");
    assertThat(pages.get(5).html()).isEqualTo("<p>four");
    assertThat(pages.get(6).text()).isEqualTo(STORY);
  }

  @Test
  void foldersAreReadInTheOrderOfTheirNames() throws IOException {
    write("in/b.txt", STORY);
    write("in/a.txt", STORY);
    write("in/a/c.html.gz", gzip("<p>x".getBytes(StandardCharsets.UTF_8)));
    write("in/.hidden.txt", STORY);
    write("in/page_files/script.js", "{}");
    write("in/page_files/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    write("in/saved.php", "<html><body>x");
    write("in/settings.json", "{\n\"depth\": 3\n}");
    read(folder.resolve("in").toString());
    assertThat(ids()).containsExactly("a/c.html.gz", "a.txt", "b.txt", "saved.php");
    assertThat(problems).isEmpty();
  }

  @Test
  void noTwoPagesHaveTheSameId() throws IOException {
    String file = write("a.txt", STORY);
    read(file, file, write("other/a.txt", STORY), write("rows.jsonl", "{\"id\":\"a.txt#2\"}"));
    assertThat(ids()).containsExactly("a.txt", "a.txt#2", "a.txt#3", "a.txt#2#2");
  }

  @Test
  void standardInputIsReadLikeAFile() {
    standardInput = "{\"text\":\"x\"}\n{]\n";
    read("-");
    assertThat(ids()).containsExactly("-:1");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("standard input:2: is not valid JSON");
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
    read(
        write(
            "rows.jsonl", "{\"text\":\"1\"}\r\n\n{\"text\":\"cut\n{\"text\":7}\n{\"text\":\"5\"}"));
    assertThat(ids()).containsExactly("rows.jsonl:1", "rows.jsonl:5");
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0)).startsWith("DIR/rows.jsonl:3: is not valid JSON at column");
    assertThat(problems.get(1))
        .isEqualTo("DIR/rows.jsonl:4: field \"text\" is a number, not a string");
  }

  @Test
  void emptyBinaryAndMissingFilesAreToldInOneLineEach() throws IOException {
    read(
        write("empty.txt", ""),
        write("picture.txt", new byte[] {'a', 0, 'b', 0}),
        write("paper.txt", "%PDF-1.7 and so on"),
        folder.resolve("missing.txt").toString(),
        write("good.txt", STORY));
    assertThat(ids()).containsExactly("good.txt");
    assertThat(problems)
        .containsExactly(
            "DIR/empty.txt: is empty",
            "DIR/picture.txt: is binary, neither text nor a page",
            "DIR/paper.txt: is binary, neither text nor a page",
            "DIR/missing.txt: does not exist");
  }

  @Test
  void aCutOffGzipIsReadAsFarAsItGoes() throws IOException {
    byte[] text = "{\"text\":\"some words of it\"}\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] packed = gzip(text);
    read(write("rows.jsonl.gz", Arrays.copyOf(packed, packed.length - 20)));
    assertThat(pages)
        .isNotEmpty()
        .allSatisfy(page -> assertThat(page.text()).isEqualTo("some words of it"));
    assertThat(problems)
        .containsExactly(
            "DIR/rows.jsonl.gz: is a gzip file that was cut off; what came before was read");
  }

  @Test
  void aGzipWithNothingLeftIsTold() throws IOException {
    byte[] packed = gzip(STORY.getBytes(StandardCharsets.UTF_8));
    read(write("header.gz", Arrays.copyOf(packed, 10)), write("less.gz", Arrays.copyOf(packed, 5)));
    assertThat(pages).isEmpty();
    assertThat(problems)
        .containsExactly(
            "DIR/header.gz: is a gzip file that was cut off",
            "DIR/less.gz: is a damaged gzip file");
  }

  @Test
  void gzipWithinGzipWithinGzipIsNotOpened() throws IOException {
    read(write("onion.gz", gzip(gzip(gzip("x".getBytes(StandardCharsets.UTF_8))))));
    assertThat(problems).containsExactly("DIR/onion.gz: is packed more than twice");
  }

  @Test
  void boundsAreSaidAndTheRestGoesOn() throws IOException {
    limits = new Limits(20, 30, 100, 1);
    read(
        write("long.txt", STORY),
        write("bomb.gz", gzip("a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))),
        write("rows.jsonl", "{\"text\":\"" + "x".repeat(50) + "\"}\n{\"text\":\"short\"}\n"));
    assertThat(pages)
        .extracting(Document::text)
        .containsExactly(STORY.substring(0, 20), "a".repeat(20), "short");
    assertThat(problems)
        .containsExactly(
            "DIR/long.txt: is longer than 20 bytes; only so much of it was read",
            "DIR/bomb.gz: is longer than 20 bytes; only so much of it was read",
            "DIR/rows.jsonl:1: is longer than 30 bytes");
  }

  @Test
  void linksThatLeadNowhereOrBackAreTold() throws IOException {
    write("in/a.txt", STORY);
    Path in = folder.resolve("in");
    Files.createSymbolicLink(in.resolve("around"), in);
    Files.createSymbolicLink(in.resolve("nowhere.txt"), folder.resolve("missing"));
    read(in.toString());
    assertThat(ids()).containsExactly("a.txt");
    assertThat(problems)
        .containsExactly(
            "DIR/in/around: is a link back to a folder around it",
            "DIR/in/nowhere.txt: is a link to nothing");
  }

  @Test
  void devicesAndPipesOfANameAreNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("in/pipe.txt");
    write("in/a.txt", STORY);
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    read(folder.resolve("in").toString(), pipe.toString());
    assertThat(ids()).containsExactly("a.txt");
    assertThat(problems)
        .containsExactly(
            "DIR/in/pipe.txt: is not a regular file",
            "DIR/in/pipe.txt: is neither a file nor a folder");
  }

  @Test
  void foldersWithoutEndAreLeft() throws IOException {
    limits = new Limits(100, 100, 100, 2);
    write("in/1/2/3/deep.txt", STORY);
    write("in/z.txt", STORY);
    read(folder.resolve("in").toString());
    assertThat(ids()).containsExactly("z.txt");
    assertThat(problems).containsExactly("DIR/in/1/2/3: lies deeper than 2 folders");
  }

  @Test
  void jsonWithoutAPageIsToldWhereTheUserNamedIt() throws IOException {
    read(write("settings.json", "{\n\"depth\": 3\n}"));
    assertThat(problems)
        .containsExactly(
            "DIR/settings.json: holds no page: no object in it has \"html\" or \"text\"");
  }

  @Test
  void addressesOfTheOwnNetworkAreNotAsked() {
    read("http://127.0.0.1:9/", "https://localhost/");
    assertThat(problems)
        .containsExactly(
            "http://127.0.0.1:9/: is not a public address: 127.0.0.1",
            "https://localhost/: is not a public address: localhost");
  }

  @Test
  void webArchivesGiveTheirPages() throws IOException {
    String page = "<html><meta charset=windows-1251><p>Мост";
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page)
            .getBytes(Charset.forName("windows-1251"));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(
        record("response", "http://example.org/a", "application/http;msgtype=response", http));
    byte[] gone =
        "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\nno"
            .getBytes(StandardCharsets.US_ASCII);
    archive.write(
        record("response", "http://example.org/b", "application/http;msgtype=response", gone));
    archive.write(
        record(
            "conversion",
            "http://example.org/c",
            "text/plain",
            STORY.getBytes(StandardCharsets.UTF_8)));
    read(write("crawl.warc.gz", gzip(archive.toByteArray())));
    assertThat(problems).isEmpty();
    assertThat(ids()).containsExactly("http://example.org/a", "http://example.org/c");
    assertThat(pages.get(0).html()).isEqualTo(page);
    assertThat(pages.get(1).text()).isEqualTo(STORY);
  }

  private static byte[] record(String type, String target, String contentType, byte[] body)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2031-05-04T00:00:00Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    record.write(head.getBytes(StandardCharsets.US_ASCII));
    record.write(body);
    record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return record.toByteArray();
  }

  @Test
  void saysThatAFeedIsNoPage() throws IOException {
    read(
        write(
            "news.xml", "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel></channel></rss>"),
        write("atom.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"));
    assertThat(pages).isEmpty();
    assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("is a feed"));
  }

  @Test
  void saysOfWhichPageOnlyTheBeginningIsRead() throws IOException {
    read(write("long.html", "<p>The bridge " + "was closed. ".repeat(1_700_000)));
    assertThat(pages).hasSize(1);
    assertThat(problems)
        .containsExactly(
            "long.html: is longer than 20 million characters; only so much of it is read");
  }
}

package org.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.document.Document;

class JsonLinesDocumentsTest {
  @Test
  void everyFieldIsRead() {
    String line =
        """
        {"id":"x","url":"u","html":"<p>","title":"t","text":"b","language":"fa","published":"2031-05-04",\
        "outlet":"o","clean":true}\
        """;
    assertThat(JsonLinesDocuments.read(line, "other"))
        .isEqualTo(new Document("x", "u", "<p>", "t", "b", "fa", "2031-05-04", "o", true));
  }

  @Test
  void unknownFieldsAndNullsAreIgnored() {
    String line =
        "{\"id\":null,\"entities\":[{\"a\":[1,{\"b\":2}]}],\"html\":\"\",\"title\":null,\"text\":\"b\"}";
    assertThat(JsonLinesDocuments.read(line, "f.jsonl:3"))
        .isEqualTo(Document.ofText("f.jsonl:3", "b"));
  }

  @Test
  void numbersMayNameAPage() {
    assertThat(JsonLinesDocuments.read("{\"id\":17}", "other").id()).isEqualTo("17");
  }

  @Test
  void halvesOfSurrogatePairsAreReplaced() {
    assertThat(JsonLinesDocuments.read("{\"text\":\"a\\ud83d b \\ud83d\\ude00\"}", "x").text())
        .isEqualTo("a\uFFFD b \uD83D\uDE00");
  }

  @Test
  void wrongTypesNameTheField() {
    assertComplaint("{\"text\":7}", "field \"text\" is a number, not a string");
    assertComplaint("{\"id\":[]}", "field \"id\" is an array, not a string");
    assertComplaint("{\"clean\":\"yes\"}", "field \"clean\" is a string, not true or false");
    assertComplaint("[]", "is an array, not an object");
    assertComplaint("{} {}", "goes on after the end of its object");
  }

  @Test
  void whatIsNoJsonIsSaidInOneLine() {
    assertComplaint("{\"text\":\"cut", "is not valid JSON");
    assertComplaint("{\"x\":" + "[".repeat(100_000), "is not valid JSON");
    assertThatThrownBy(() -> JsonLinesDocuments.read("{nonsense\n\n}", "x"))
        .hasMessageStartingWith("is not valid JSON at column")
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("\n");
  }

  private static void assertComplaint(String line, String complaint) {
    assertThatThrownBy(() -> JsonLinesDocuments.read(line, "x"))
        .isInstanceOf(BadJsonException.class)
        .hasMessageStartingWith(complaint);
  }

  @Test
  void objectsAndArraysOfObjectsAreReadWhateverTheirLineEnds() {
    List<Document> read = new ArrayList<>();
    String text = "[\n {\"text\": \"a\"},\n {\"id\": \"b\"}\n]\n{\"text\":\n\"c\"}";
    JsonLinesDocuments.readAll(new StringReader(text), number -> "f#" + number, read::add);
    assertThat(read).extracting(Document::id).containsExactly("f#1", "b", "f#3");
  }
}

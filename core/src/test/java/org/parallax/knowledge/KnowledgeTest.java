package org.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static final String PATH = "languages/xx/words.tsv";

  private static List<Row> rows(String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return Knowledge.standard()
        .with(path -> path.equals(PATH) ? new ByteArrayInputStream(bytes) : null, List.of("xx"))
        .table(PATH, "concept", "form", "note");
  }

  @Test
  void readsOneFactALine() {
    List<Row> rows = rows("# who wrote it\nconcept\tform\tnote\nriver\tжака\tof our own\n");

    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("concept")).isEqualTo("river");
          assertThat(row.get("form")).isEqualTo("жака");
          assertThat(row.get("note")).isEqualTo("of our own");
          assertThat(row).hasToString(PATH + ":3: river\tжака\tof our own");
        });
  }

  @Test
  void leavesOutCommentsBlankLinesAndCarriageReturns() {
    List<Row> rows = rows("\n#\nconcept\tform\tnote\r\n  \t \r\nriver\t đò \r\n\nlake\thồ");

    assertThat(rows).extracting(row -> row.get("form")).containsExactly("đò", "hồ");
    assertThat(rows).extracting(Row::line).containsExactly(5, 7);
  }

  @Test
  void takesFieldsLeftOutAsEmpty() {
    Row row = rows("concept\tform\tnote\nriver\t\n").get(0);

    assertThat(row.get("form")).isEmpty();
    assertThat(row.get("note")).isEmpty();
    assertThatThrownBy(() -> row.expect("note"))
        .isInstanceOf(BadKnowledgeException.class)
        .hasMessageContaining(PATH)
        .hasMessageContaining("2")
        .hasMessageContaining("has no note");
    assertThatThrownBy(() -> row.get("sense")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesFileAndLineOfWhatIsWrong() {
    assertThatThrownBy(() -> rows("# first\nform\tconcept\tnote\n"))
        .isInstanceOf(BadKnowledgeException.class)
        .hasMessageContaining(PATH + ":2")
        .hasMessageContaining("concept form note");
    assertThatThrownBy(() -> rows("concept\tform\tnote\nriver\ta\tb\tc\n"))
        .isInstanceOf(BadKnowledgeException.class)
        .hasMessageContaining(PATH + ":2")
        .hasMessageContaining("4 fields");
  }

  @Test
  void hasNoRowsWhereNoTreeHasTheFile() {
    assertThat(Knowledge.standard().table("concepts/none.tsv", "a")).isEmpty();
  }
}

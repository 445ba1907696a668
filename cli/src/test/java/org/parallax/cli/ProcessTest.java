package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTest {
  @TempDir Path folder;

  private void writeRows(int count) throws IOException {
    String row =
        "{\"id\":\"%d\",\"language\":\"vi\",\"text\":\"Cây cầu bị đóng hôm thứ Hai.\",\"clean\":true}\n";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(row.replace("%d", Integer.toString(i)));
    }
    Files.writeString(folder.resolve("rows.jsonl"), rows);
  }

  @Test
  void resultsAreUtf8WhateverTheLocale() throws Exception {
    writeRows(1);
    Run run = Run.shell(folder, "bin/parallax extract - < rows.jsonl");
    assertThat(run.out()).contains("Cây cầu bị đóng");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void whatAShellHasOpenedIsRead() throws Exception {
    writeRows(1);
    Run run = Run.shell(folder, "cat rows.jsonl | bin/parallax extract /dev/stdin");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Cây cầu bị đóng");
  }

  @Test
  void aClosedPipeEndsQuietly() throws Exception {
    writeRows(5000);
    Run run =
        Run.shell(folder, "{ bin/parallax extract rows.jsonl; echo $? > status; } | head -n 1");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("status")).hasContent("0");
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");
    writeRows(1);
    Run run = Run.shell(folder, "bin/parallax extract rows.jsonl > /dev/full");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("parallax: standard output: cannot be written");
  }
}

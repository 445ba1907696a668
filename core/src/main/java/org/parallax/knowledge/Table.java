package org.parallax.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads a table of facts: UTF-8, one fact a line, fields parted by tabs, `#` comments, the first
/// other line naming the columns. Fields left out at the end of a line are empty.
final class Table {

  private Table() {}

  static void read(String path, InputStream bytes, String[] columns, List<Row> rows)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    boolean headed = false;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (!headed) {
        headed = true;
        if (!Arrays.equals(fields, columns)) {
          throw new BadKnowledgeException(
              path,
              number,
              "the columns should be "
                  + String.join(" ", columns)
                  + " but are "
                  + String.join(" ", fields));
        }
        continue;
      }
      if (fields.length > columns.length) {
        throw new BadKnowledgeException(
            path, number, "has " + fields.length + " fields for " + columns.length + " columns");
      }
      rows.add(new Row(path, number, columns, fields));
    }
  }
}

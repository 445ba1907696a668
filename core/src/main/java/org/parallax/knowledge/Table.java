package org.parallax.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of facts: UTF-8, one fact a line, fields parted by tabs, `#` comments, the first other
/// line naming the columns. Fields left out at the end of a line are empty.
///
/// The program's start waits for some 150,000 lines, so they are searched byte by byte, and no
/// field is decoded before it is asked for.
final class Table {

  final String path;
  final String[] columns;
  private final byte[] bytes;

  /// The bytes as a text of one character each, which is quick to search.
  private final String latin;

  private Table(String path, String[] columns, byte[] bytes) {
    this.path = path;
    this.columns = columns;
    this.bytes = bytes;
    this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static void read(String path, InputStream bytes, String[] columns, List<Row> rows)
      throws IOException {
    new Table(path, columns, bytes.readAllBytes()).read(rows);
  }

  private void read(List<Row> rows) {
    boolean headed = false;
    int line = 0;
    for (int from = 0, next; from < bytes.length; from = next) {
      int feed = latin.indexOf('\n', from);
      int to = feed < 0 ? bytes.length : feed;
      next = to + 1;
      line++;
      if (to > from && bytes[to - 1] == '\r') {
        to--;
      }
      if (to == from || bytes[from] == '#' || isBlank(from, to)) {
        continue;
      }
      Row row = new Row(this, line, from, to);
      if (headed) {
        checkLength(row);
        rows.add(row);
      } else {
        headed = true;
        checkHeader(row);
      }
    }
  }

  private boolean isBlank(int from, int to) {
    return Character.isWhitespace(bytes[from]) && text(from, to).isBlank();
  }

  private void checkHeader(Row header) {
    if (!header.text().equals(String.join("\t", columns))) {
      throw header.bad(
          "the columns should be "
              + String.join(" ", columns)
              + " but are "
              + header.text().replace('\t', ' '));
    }
  }

  private void checkLength(Row row) {
    if (row.size() > columns.length) {
      throw row.bad("has " + row.size() + " fields for " + columns.length + " columns");
    }
  }

  String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// Where the field that begins there ends.
  ///
  /// @param to the end of the line
  int fieldEnd(int from, int to) {
    int tab = from >= to ? -1 : latin.indexOf('\t', from, to);
    return tab < 0 ? to : tab;
  }
}

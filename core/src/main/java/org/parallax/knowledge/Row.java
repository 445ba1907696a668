package org.parallax.knowledge;

/// One fact of a table, knowing where it stands.
public final class Row {

  private final Table table;
  private final int line;
  private final int from;
  private final int to;

  /// @param from the first of its bytes in the table
  /// @param to after the last of them
  Row(Table table, int line, int from, int to) {
    this.table = table;
    this.line = line;
    this.from = from;
    this.to = to;
  }

  /// The field of that column, empty where the line leaves it out.
  ///
  /// @throws IllegalArgumentException if the table has no such column
  public String get(String column) {
    int start = from;
    for (String name : table.columns) {
      int end = table.fieldEnd(start, to);
      if (name.equals(column)) {
        return start >= end ? "" : table.text(start, end).strip();
      }
      start = end + 1;
    }
    throw new IllegalArgumentException(path() + " has no column " + column);
  }

  /// The field of that column.
  ///
  /// @throws BadKnowledgeException if it is empty
  public String expect(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw bad("has no " + column);
    }
    return value;
  }

  /// How many fields the line has.
  int size() {
    int size = 1;
    for (int end = table.fieldEnd(from, to); end < to; end = table.fieldEnd(end + 1, to)) {
      size++;
    }
    return size;
  }

  /// The line as it stands.
  String text() {
    return table.text(from, to);
  }

  /// The complaint that something is wrong with this line.
  public BadKnowledgeException bad(String what) {
    return new BadKnowledgeException(path(), line, what);
  }

  public String path() {
    return table.path;
  }

  /// Counted from 1.
  public int line() {
    return line;
  }

  @Override
  public String toString() {
    return path() + ":" + line + ": " + text();
  }
}

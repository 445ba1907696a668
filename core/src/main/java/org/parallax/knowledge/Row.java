package org.parallax.knowledge;

/// One fact of a table, knowing where it stands.
public final class Row {

  private final String path;
  private final int line;
  private final String[] columns;
  private final String[] fields;

  Row(String path, int line, String[] columns, String[] fields) {
    this.path = path;
    this.line = line;
    this.columns = columns;
    this.fields = fields;
  }

  /// The field of that column, empty where the line leaves it out.
  ///
  /// @throws IllegalArgumentException if the table has no such column
  public String get(String column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        return i < fields.length ? fields[i].strip() : "";
      }
    }
    throw new IllegalArgumentException(path + " has no column " + column);
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

  /// The complaint that something is wrong with this line.
  public BadKnowledgeException bad(String what) {
    return new BadKnowledgeException(path, line, what);
  }

  public String path() {
    return path;
  }

  /// Counted from 1.
  public int line() {
    return line;
  }

  @Override
  public String toString() {
    return path + ":" + line + ": " + String.join("\t", fields);
  }
}

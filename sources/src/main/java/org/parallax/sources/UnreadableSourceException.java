package org.parallax.sources;

/// An input, or a part of it, cannot be read.
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String what;

  /// @param name the input as the user named it, with the line where only that is meant
  ///   (`pages.jsonl:17`)
  /// @param what is wrong, in words that can follow the name
  public UnreadableSourceException(String name, String what) {
    super(name + ": " + what);
    this.name = name;
    this.what = what;
  }

  public String name() {
    return name;
  }

  public String what() {
    return what;
  }
}

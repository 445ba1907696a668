package org.parallax.json;

/// Input is not JSON, or not of the form that the contract asks for. The message says what is wrong
/// in words that can follow the name of the line («field "text" is a number, not a string»).
public final class BadJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;

  BadJsonException(String what) {
    super(what);
    this.what = what;
  }

  /// The message.
  public String what() {
    return what;
  }
}

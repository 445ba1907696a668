package org.parallax.knowledge;

/// A line of a knowledge file is not as it must be.
public final class BadKnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadKnowledgeException(String path, int line, String what) {
    super(path + ":" + line + ": " + what);
  }
}

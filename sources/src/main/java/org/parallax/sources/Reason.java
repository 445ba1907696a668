package org.parallax.sources;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// What the system's refusals mean, in words that can follow the name of what it refused.
final class Reason {
  private Reason() {}

  static String of(IOException refusal) {
    return switch (refusal) {
      case NoSuchFileException missing -> "does not exist";
      case AccessDeniedException denied -> "may not be read: permission denied";
      case FileSystemLoopException loop -> "is a link that leads back to itself";
      case FileSystemException other when other.getReason() != null ->
          "cannot be read: " + other.getReason();
      default ->
          "cannot be read: " + (refusal.getMessage() == null ? refusal : refusal.getMessage());
    };
  }
}

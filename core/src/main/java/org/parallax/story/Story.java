package org.parallax.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Documents that report the same event.
///
/// @param id the same for the same documents
/// @param documents ids, earliest first
/// @param languages of the documents, each once
/// @param title of the document that speaks for the story, or null where none has one
public record Story(
    String id, List<String> documents, List<String> languages, @Nullable String title) {

  public Story {
    documents = List.copyOf(documents);
    languages = List.copyOf(languages);
  }
}

package org.parallax.web;

import java.util.List;

/// A story and its documents.
///
/// @param script of the title
record StoryView(
    String id,
    String title,
    Script script,
    String tally,
    String languages,
    List<Member> documents) {

  /// A document of the story.
  ///
  /// @param derived what it was taken from, one phrase a link; empty where it stands by itself
  record Member(DocumentName document, List<String> derived) {}
}

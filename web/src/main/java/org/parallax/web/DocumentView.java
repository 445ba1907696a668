package org.parallax.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as it was read.
///
/// @param facts what the page tells of itself, label and value
/// @param reasons what bounds its date where it bears none
/// @param address of the page, or null where it is none that can be opened
record DocumentView(
    String id,
    String source,
    DocumentName name,
    Script script,
    @Nullable String address,
    List<Fact> facts,
    List<String> reasons,
    List<LinkView> links,
    List<List<Segment>> paragraphs,
    List<Finding> events,
    List<Finding> claims,
    List<Finding> entities,
    List<Finding> times,
    String found) {

  /// A label and what stands for it.
  record Fact(String label, String value) {}

  /// How it hangs together with another document.
  ///
  /// @param comparison link to the two side by side, or null
  record LinkView(
      String relation,
      DocumentName other,
      String score,
      List<String> reasons,
      @Nullable String comparison) {}
}

package org.parallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;

/// A statement and who it is attributed to.
///
/// @param source null where none is expressed («is expected to»)
/// @param cue the words that attribute it, or null where only quotation marks or a colon do
/// @param content one span, or several where the frame stands in its middle
/// @param via those through whom the source is cited, as the text names them, nearest to the reader
///   first
/// @param rule the rule that found it, and behind `+` one that changed its stance
public record Claim(
    @Nullable Source source,
    @Nullable Span cue,
    List<Span> content,
    Stance stance,
    QuoteKind quote,
    List<String> via,
    String rule) {

  public Claim {
    content = List.copyOf(content);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a claim has content");
    }
  }
}

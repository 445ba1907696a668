package org.parallax.story;

import java.util.List;
import org.parallax.relate.Link;

/// How the documents of a collection hang together.
///
/// @param links the most certain first
/// @param stories the earliest first; a document on its own is a story of one
public record Relations(List<Link> links, List<Story> stories) {

  public Relations {
    links = List.copyOf(links);
    stories = List.copyOf(stories);
  }
}

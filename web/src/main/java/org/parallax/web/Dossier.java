package org.parallax.web;

import java.util.List;
import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import org.parallax.relate.Link;
import org.parallax.story.Happening;
import org.parallax.story.Story;

/// Everything known of a set of documents, as the report shows it.
///
/// @param title of the whole, for the head of the page
/// @param documents in the order in which they are shown
/// @param comparisons of derived tellings with their originals
/// @param problems one line for each input that could not be read
public record Dossier(
    String title,
    List<Annotations> documents,
    List<Link> links,
    List<Story> stories,
    List<Happening> happenings,
    List<Comparison> comparisons,
    List<String> problems) {

  public Dossier {
    documents = List.copyOf(documents);
    links = List.copyOf(links);
    stories = List.copyOf(stories);
    happenings = List.copyOf(happenings);
    comparisons = List.copyOf(comparisons);
    problems = List.copyOf(problems);
  }
}

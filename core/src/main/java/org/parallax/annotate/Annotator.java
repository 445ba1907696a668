package org.parallax.annotate;

import java.util.List;
import org.parallax.document.Article;
import org.parallax.language.Languages;

/// Reads an article: entities, times, claims, events.
///
/// Immutable; may be shared by threads.
public final class Annotator {

  private final Languages languages;

  public Annotator(Languages languages) {
    this.languages = languages;
  }

  public Annotations annotate(Article article) {
    languages.pack(article.language());
    return new Annotations(article, List.of(), List.of(), List.of(), List.of());
  }
}

package org.parallax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.annotate.Annotator;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.entity.NameMatcher;
import org.parallax.extract.ArticleExtractor;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.LanguageIdentifier;
import org.parallax.language.Languages;
import org.parallax.language.PackCoverage;
import org.parallax.story.Happening;
import org.parallax.story.Relations;

/// The entry point: pages in, evidence out.
///
/// ```java
/// Parallax parallax = Parallax.standard();
/// Annotations read = parallax.annotate(Document.ofText("page", text));
/// ```
///
/// Built once and shared: immutable, and safe for any number of threads.
public final class Parallax {

  private final Languages languages;
  private final ArticleExtractor extractor;
  private final Annotator annotator;
  private final NameMatcher names;

  private Parallax(Knowledge knowledge) {
    languages = new Languages(knowledge);
    extractor = new ArticleExtractor(knowledge, new LanguageIdentifier(languages)::identify);
    annotator = new Annotator(languages);
    names = new NameMatcher(knowledge);
  }

  /// With the knowledge that comes with the program.
  public static Parallax standard() {
    return new Parallax(Knowledge.standard());
  }

  /// With the knowledge given.
  public static Parallax with(Knowledge knowledge) {
    return new Parallax(knowledge);
  }

  /// The article in a page.
  public Article extract(Document page) {
    return extractor.extract(page);
  }

  /// The article in a page, and everything found in it.
  public Annotations annotate(Document page) {
    return annotator.annotate(extract(page));
  }

  /// How documents depend on each other, and which tell the same story.
  public Relations relate(List<Annotations> documents) {
    return new Relations(List.of(), List.of());
  }

  /// How two tellings differ; which of them is the original is told from the texts.
  public Comparison compare(Annotations one, Annotations other) {
    return new Comparison(
        one.article().id(), other.article().id(), null,
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// What happened, each with all its tellings, the earliest first and the undated last.
  public List<Happening> timeline(List<Annotations> documents, Relations relations) {
    return List.of();
  }

  /// Whether two spellings are one name, from 0 (no) to 1.
  ///
  /// @param oneLanguage BCP 47 tag of the language that the first is written in, or null
  public double nameScore(String one, @Nullable String oneLanguage, String other, @Nullable String otherLanguage) {
    return names.score(one, oneLanguage, other, otherLanguage);
  }

  /// How much is known of each language that has a pack.
  public List<PackCoverage> languages() {
    List<PackCoverage> coverage = new ArrayList<>();
    for (String tag : languages.written()) {
      coverage.add(PackCoverage.of(languages.pack(tag)));
    }
    return coverage;
  }
}

package org.parallax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.annotate.Annotator;
import org.parallax.compare.Comparer;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.entity.NameMatcher;
import org.parallax.extract.ArticleExtractor;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.LanguageIdentifier;
import org.parallax.language.Languages;
import org.parallax.language.PackCoverage;
import org.parallax.relate.Alignment;
import org.parallax.relate.Likeness;
import org.parallax.relate.Link;
import org.parallax.relate.LinkFinder;
import org.parallax.relate.LinkedDates;
import org.parallax.story.Happening;
import org.parallax.story.HappeningGatherer;
import org.parallax.story.Relations;
import org.parallax.story.StoryGatherer;

/// The entry point: pages in, evidence out.
///
/// ```java
/// Parallax parallax = Parallax.standard();
/// Annotations read = parallax.annotate(Document.ofText("page", text));
/// ```
///
/// Built once and shared: immutable, and safe for any number of threads.
public final class Parallax {

  /// From this score on two spellings count as one name.
  private static final double SAME_NAME = 0.7;

  private final Lazy<Languages> languages;
  private final Lazy<ArticleExtractor> extractor;
  private final Lazy<Annotator> annotator;
  private final Lazy<NameMatcher> names;
  private final Lazy<LinkFinder> links;
  private final Lazy<Comparer> comparer;
  private final Lazy<StoryGatherer> stories;
  private final HappeningGatherer happenings = new HappeningGatherer();

  private Parallax(Knowledge knowledge) {
    languages = new Lazy<>(() -> new Languages(knowledge));
    Lazy<LanguageIdentifier> identifier = new Lazy<>(() -> new LanguageIdentifier(knowledge));
    extractor =
        new Lazy<>(() -> new ArticleExtractor(knowledge, text -> identifier.get().identify(text)));
    annotator = new Lazy<>(() -> new Annotator(languages.get()));
    names = new Lazy<>(() -> new NameMatcher(knowledge));
    links = new Lazy<>(() -> new LinkFinder(languages.get(), names.get()));
    comparer =
        new Lazy<>(() ->
            new Comparer(new Alignment.Reader(languages.get(), names.get()), this::isSameName));
    stories =
        new Lazy<>(() -> new StoryGatherer(new Likeness.Reader(languages.get(), names.get())));
  }

  private boolean isSameName(String one, String other) {
    return names.get().score(one, null, other, null) >= SAME_NAME;
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
    return extractor.get().extract(page);
  }

  /// The article in a page, and everything found in it.
  public Annotations annotate(Document page) {
    return annotator.get().annotate(extract(page));
  }

  /// How documents depend on each other, and which tell the same story.
  public Relations relate(List<Annotations> documents) {
    List<Link> found = links.get().find(documents);
    return new Relations(found, stories.get().gather(documents, found));
  }

  /// The same documents, those without a date bounded by the dated ones that they are linked to.
  public List<Annotations> dated(List<Annotations> documents, Relations relations) {
    return LinkedDates.bound(documents, relations.links());
  }

  /// How two tellings differ; which of them is the original is told from the texts.
  public Comparison compare(Annotations one, Annotations other) {
    List<Link> found = links.get().find(List.of(one, other));
    return comparer.get().compare(one, other, found.isEmpty() ? null : found.get(0).kind());
  }

  /// What happened, each with all its tellings, the earliest first and the undated last.
  public List<Happening> timeline(List<Annotations> documents, Relations relations) {
    return happenings.gather(documents, relations);
  }

  /// Whether two spellings are one name, from 0 (no) to 1.
  ///
  /// @param oneLanguage BCP 47 tag of the language that the first is written in, or null
  public double nameScore(
      String one, @Nullable String oneLanguage, String other, @Nullable String otherLanguage) {
    return names.get().score(one, oneLanguage, other, otherLanguage);
  }

  /// How much is known of each language, with a pack and without.
  public List<PackCoverage> languages() {
    return PackCoverage.all(languages.get());
  }
}

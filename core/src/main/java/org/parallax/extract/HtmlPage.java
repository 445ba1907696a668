package org.parallax.extract;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A page parsed once, with everything that is read from its markup.
///
/// @param site the site's own name, or null
/// @param title the headline, or null
/// @param page the blocks
record HtmlPage(
    Document document,
    @Nullable String url,
    Metadata metadata,
    StructuredData data,
    @Nullable String site,
    @Nullable String title,
    List<String> authors,
    Page page) {

  static HtmlPage parse(
      String html, @Nullable String url, @Nullable String givenTitle, PageKnowledge knowledge) {
    AuthorFinder.Source source = authorSource(html, url, givenTitle, knowledge);
    List<String> authors = knowledge.authors().find(source);
    String title = source.page().title();
    return new HtmlPage(
        source.document(),
        url,
        source.metadata(),
        source.data(),
        source.site(),
        title.isEmpty() ? null : title,
        authors,
        source.page().by(authors));
  }

  /// The page as it is known before its authors are.
  static AuthorFinder.Source authorSource(
      String html, @Nullable String url, @Nullable String givenTitle, PageKnowledge knowledge) {
    TitleFinder.Source source = titleSource(html, url, knowledge);
    String found = givenTitle != null ? givenTitle : knowledge.titles().find(source);
    String description = source.metadata().first("description");
    Page page =
        Page.of(
            source.blocks(),
            found == null ? "" : found,
            description == null ? "" : description,
            List.of(),
            articleBody(source.data()));
    return new AuthorFinder.Source(
        source.document(),
        source.metadata(),
        source.data(),
        source.site(),
        Addresses.host(url),
        page);
  }

  /// The page as it is known before its headline is.
  static TitleFinder.Source titleSource(
      String html, @Nullable String url, PageKnowledge knowledge) {
    String cut = html.substring(0, Math.min(ArticleExtractor.LONGEST_PAGE, html.length()));
    Document document = Jsoup.parse(cut, url == null ? "" : url);
    Metadata metadata = new Metadata(document, knowledge.metadataNames());
    StructuredData data = new StructuredData();
    for (Element script : document.select("script[type=application/ld+json]")) {
      data.read(script.data());
    }
    List<Block> blocks =
        new BlockReader(knowledge.vocabulary(), knowledge.furniture()).read(document.body());
    return new TitleFinder.Source(
        document, metadata, data, Sites.name(metadata, data), url, blocks);
  }

  private static String articleBody(StructuredData data) {
    String longest = "";
    for (Map<String, Object> object : data.objects()) {
      String body = StructuredData.text(object, "articleBody");
      longest = body != null && body.length() > longest.length() ? body : longest;
    }
    return longest;
  }
}

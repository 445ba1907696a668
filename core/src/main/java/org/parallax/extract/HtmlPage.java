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

  /// Beyond this many characters a page is cut.
  private static final int LONGEST = 20_000_000;

  static HtmlPage parse(
      String html, @Nullable String url, @Nullable String givenTitle, PageKnowledge knowledge) {
    String cut = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    Document document = Jsoup.parse(cut, url == null ? "" : url);
    Metadata metadata = new Metadata(document, knowledge.metadataNames());
    StructuredData data = new StructuredData();
    for (Element script : document.select("script[type=application/ld+json]")) {
      data.read(script.data());
    }
    String site = Sites.name(metadata, data);
    String title =
        givenTitle != null
            ? givenTitle
            : Titles.find(
                document,
                metadata,
                data,
                site == null ? Addresses.host(url) : site,
                knowledge.vocabulary());
    List<Block> blocks =
        new BlockReader(knowledge.vocabulary(), knowledge.furniture()).read(document.body());
    List<String> authors =
        knowledge.authors().find(document, metadata, data, site, Addresses.host(url), blocks);
    String description = metadata.first("description");
    Page page =
        Page.of(
            blocks,
            title == null ? "" : title,
            description == null ? "" : description,
            authors,
            articleBody(data));
    return new HtmlPage(document, url, metadata, data, site, title, authors, page);
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

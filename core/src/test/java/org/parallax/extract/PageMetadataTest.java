package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;

/// Headline, authors and day of pages that mark them in different ways, or not at all.
class PageMetadataTest {

  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(Knowledge.standard(), LanguageTeller.NONE);

  private static final String BODY =
      """
      <p>The harbour office said on Monday that the old lighthouse would be opened to visitors in summer, after
      volunteers had spent two years repairing its stairs, its lamp and the small house beside it.</p>
      <p>“It was a ruin when we began,” the head of the society said, adding that the last keeper, now ninety, had shown
      them how the clockwork of the lamp was wound and oiled every evening of his working life.</p>
      <p>Tickets will be sold at the ferry pier; the society hopes for some three thousand visitors in the first year,
      which would be enough to pay for the paint that the tower needs every fourth year.</p>
      """;

  private static Article read(String url, String head, String top, String bottom) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><head>"
            + head
            + "</head><body><nav><a href=\"/\">Home</a> <a href=\"/coast\">Coast</a></nav><article>"
            + top
            + BODY
            + "</article>"
            + bottom
            + "<footer>© 2026 Coast Letters. All rights reserved.</footer></body></html>";
    return EXTRACTOR.extract(Document.ofHtml("page", url, html));
  }

  private static Article read(String top) {
    return read(
        "https://coast.example/lighthouse-opens",
        "<title>Lighthouse opens to visitors | Coast Letters</title>",
        top,
        "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="byline">By Martha Lindqvist</p>                          | Martha Lindqvist
          <div class="meta"><span>By Martha Lindqvist</span> <span>March 5, 2024</span></div> | Martha Lindqvist
          <p>Words by <a href="/authors/martha-lindqvist">Martha Lindqvist</a></p> | Martha Lindqvist
          <p><a rel="author" href="/m">Martha Lindqvist</a> · 4 min read</p> | Martha Lindqvist
          <p class="autor">Von Martha Lindqvist</p>                          | Martha Lindqvist
          <p class="autor">Por Martha Lindqvist</p>                          | Martha Lindqvist
          <p class="author">Door Martha Lindqvist</p>                        | Martha Lindqvist
          """)
  void namesTheAuthorOfAByline(String byline, String author) {
    Article article = read("<h1>Lighthouse opens to visitors</h1>" + byline);
    assertThat(article.authors()).containsExactly(author);
    assertThat(article.text()).doesNotContain("Lindqvist");
  }

  @Test
  void namesSeveralAuthors() {
    Article article =
        read(
            "<h1>Lighthouse opens to visitors</h1>"
                + "<p class=\"byline\">By Martha Lindqvist, Thomas Berger and Anna Kowalska</p>");
    assertThat(article.authors())
        .containsExactly("Martha Lindqvist", "Thomas Berger", "Anna Kowalska");
  }

  @Test
  void takesNoCommentatorForTheAuthor() {
    Article article =
        read(
            "https://coast.example/lighthouse-opens",
            "<title>Lighthouse opens to visitors</title>"
                + "<meta name=\"author\" content=\"Martha Lindqvist\">",
            "<h1>Lighthouse opens to visitors</h1>",
            "<div id=\"comments\" class=\"comments\"><h3>Comments</h3><div class=\"comment\">"
                + "<span class=\"comment-author\">Peter Holm</span><p>I shall be there!</p></div></div>");
    assertThat(article.authors()).containsExactly("Martha Lindqvist");
  }

  @Test
  void believesTheDayOfPublicationBeforeThatOfAChange() {
    Article article =
        read(
            "https://coast.example/lighthouse-opens",
            "<title>Lighthouse opens to visitors</title>"
                + "<meta property=\"article:published_time\" content=\"2024-03-05T08:00:00+00:00\">"
                + "<meta property=\"article:modified_time\" content=\"2024-04-11T09:30:00+00:00\">",
            "<h1>Lighthouse opens to visitors</h1><p class=\"date\">Updated: 11 April 2024</p>",
            "");
    assertThat(article.published()).hasToString("2024-03-05T08:00+00:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="date">5 March 2024</p>
          <p class="meta">Published: March 5, 2024 · Updated: April 11, 2024</p>
          <p><time datetime="2024-03-05T10:00:00Z">yesterday</time></p>
          <p>Coast, 5 March 2024, 10:15</p>
          """)
  void readsTheDayBelowTheHeadline(String line) {
    Article article = read("<h1>Lighthouse opens to visitors</h1>" + line);
    assertThat(article.published()).isNotNull();
    assertThat(article.published().date()).hasToString("2024-03-05");
  }

  @Test
  void readsTheDayInTheAddress() {
    Article article =
        read(
            "https://coast.example/2024/03/05/lighthouse-opens",
            "<title>Lighthouse opens to visitors</title>",
            "<h1>Lighthouse opens to visitors</h1>",
            "<aside class=\"related\"><h3>More stories</h3><a href=\"/a\">A pier is sold</a>"
                + " <time datetime=\"2024-06-01\">1 June 2024</time></aside>");
    assertThat(article.published()).hasToString("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Lighthouse opens to visitors | Coast Letters
          Coast Letters » Blog Archive » Lighthouse opens to visitors
          Lighthouse opens to visitors - Coast Letters
          """)
  void theSitesNameIsNoPartOfTheHeadline(String window) {
    Article article =
        read(
            "https://coast.example/lighthouse-opens",
            "<title>" + window + "</title>",
            "<h1><a href=\"/\">Coast Letters</a></h1><h2>Lighthouse opens to visitors</h2>",
            "");
    assertThat(article.title()).isEqualTo("Lighthouse opens to visitors");
  }

  @Test
  void readingsAboveTheLineAreNotPartOfTheText() {
    String html =
        """
        <html lang="ja"><head><title>港の灯台が公開される</title></head><body><article>
        <h1><ruby>港<rt>みなと</rt></ruby>の<ruby>灯台<rt>とうだい</rt></ruby>が公開される</h1>
        <p>古い<ruby>灯台<rt>とうだい</rt></ruby>は二年の修理を終え、夏から見学者に公開されると港の事務所が月曜日に発表した。階段とランプと小さな家は、町の人々が自分たちの手で直した。</p>
        <p>「始めたときは廃墟だった」と会の代表は話した。最後の灯台守は九十歳になり、毎晩どのように時計仕掛けを巻き、油を差したかを人々に教えたという。</p>
        </article></body></html>
        """;
    Article article = EXTRACTOR.extract(Document.ofHtml("ja", null, html));
    assertThat(article.title()).isEqualTo("港の灯台が公開される");
    assertThat(article.text()).contains("古い灯台は").doesNotContain("とうだい");
  }

  @Test
  void familyNamesBeforeCommasAreTurned() {
    assertThat(List.of("Holm, Peter", "van Dijk, Anna")).allMatch(Names::isInverted);
    assertThat(Names.turned("Holm, Peter")).isEqualTo("Peter Holm");
  }
}

package org.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.document.Article;
import org.parallax.document.Document;
import org.parallax.knowledge.Knowledge;

class ArticleExtractorTest {

  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(Knowledge.standard(), LanguageTeller.NONE);

  private static final String ENGLISH =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Ferry service returns to Norhaven | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry service returns to Norhaven",
      "datePublished":"2024-03-05T08:30:00+00:00","dateModified":"2024-03-06T09:00:00+00:00",
      "author":[{"@type":"Person","name":"Mara Lindqvist"},{"@type":"Person","name":"Tom Adeyemi"}]}</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
      <article><h1>Ferry service returns to Norhaven</h1><p class="byline">By Mara Lindqvist and Tom Adeyemi</p>
      <figure><img src="a.jpg"><figcaption>The ferry in port. Photo: Harbour Post</figcaption></figure>
      <p>The ferry between Norhaven and the mainland sailed again on Tuesday after an interruption of eleven weeks,
      the operator said, as repairs to the damaged pier were completed ahead of schedule.</p>
      <p>“We are relieved that people can visit their families again,” said the mayor, who had asked the ministry for
      help in January, when winter storms tore away part of the landing stage.</p>
      <p>The company plans four crossings a day, two fewer than before the storm, and expects to return to the full
      timetable in May, once a second vessel has passed its inspection.</p></article>
      <section class="related"><h2>Related articles</h2><ul><li><a href="/a">Storm closes coastal road</a></li>
      <li><a href="/b">Ministry promises new pier</a></li></ul></section>
      <div id="comments"><h3>Comments</h3><div class="comment"><p>Finally! I have been waiting for weeks to see my
      sister, and the bus detour over the bridge took me four hours every time.</p></div></div>
      <footer>© 2026 The Harbour Post. All rights reserved.</footer></body></html>
      """;

  private static Article html(String html) {
    return EXTRACTOR.extract(Document.ofHtml("page", "https://harbour.example/news/ferry", html));
  }

  @Test
  void keepsTheArticleAndLeavesTheRestOfThePage() {
    Article article = html(ENGLISH);
    assertThat(article.text())
        .startsWith("The ferry between Norhaven")
        .endsWith("passed its inspection.")
        .contains("said the mayor")
        .doesNotContain("Photo:", "Related", "Storm closes", "Finally!", "All rights");
    assertThat(article.text().split("\n\n")).hasSize(3);
  }

  @Test
  void takesALineAloneForTheTextAndNotForItsHeadline() {
    Article article =
        EXTRACTOR.extract(
            Document.ofText(
                "page", "The ferry sailed again on Tuesday. The mayor said she was relieved."));

    assertThat(article.text()).startsWith("The ferry").endsWith("relieved.");
    assertThat(article.title()).isNull();
  }

  @Test
  void leavesOutCommentsThatReadLikeTheArticle() {
    String paragraph =
        """
        <p>The company has not said which of its two older vessels will be sold, although the harbour master told the
        council on Friday that a buyer from the northern islands had inspected the smaller one.</p>
        """;
    String commented =
        ENGLISH.replace(
            "</article>",
            "<section class=\"reader-comments\">" + paragraph + "</section></article>");

    assertThat(html(commented).text())
        .endsWith("passed its inspection.")
        .doesNotContain("harbour master");
    assertThat(html(ENGLISH.replace("</article>", paragraph + "</article>")).text())
        .endsWith("inspected the smaller one.");
  }

  @Test
  void readsHeadlineAuthorsDateOutletAndLanguage() {
    Article article = html(ENGLISH);
    assertThat(article.title()).isEqualTo("Ferry service returns to Norhaven");
    assertThat(article.authors()).containsExactly("Mara Lindqvist", "Tom Adeyemi");
    assertThat(article.published()).hasToString("2024-03-05T08:30+00:00");
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.language()).isEqualTo("en-GB");
  }

  @Test
  void readsStrippedPersianPageWithJalaliDate() {
    Article article =
        EXTRACTOR.extract(
            Document.ofText(
                "fa",
                """
                ۷ مهر ۱۴۰۱، ۰۹:۴۰

                بازگشایی پل تاریخی شهر پس از دو سال

                پل تاریخی شهر که دو سال پیش در سیل آسیب دیده بود، صبح امروز با حضور استاندار و شماری از شهروندان بازگشایی شد و عبور و مرور از آن آزاد است.

                استاندار در این مراسم گفت که بازسازی پل با مصالح سنتی انجام شده و هزینه آن را دولت و مردم شهر با هم پرداخته‌اند تا این یادگار کهن برای آیندگان بماند.

                کد خبر 123456

                برچسب‌ها

                نظر شما
                """));
    assertThat(article.published()).hasToString("2022-09-29T09:40");
    assertThat(article.title()).isEqualTo("بازگشایی پل تاریخی شهر پس از دو سال");
    assertThat(article.text()).startsWith("پل تاریخی").doesNotContain("کد خبر", "برچسب", "نظر شما");
  }

  @Test
  void readsStrippedVietnamesePageWithSignature() {
    Article article =
        EXTRACTOR.extract(
            Document.ofText(
                "vi",
                """
                Trang chủ Thời sựKhánh thành cây cầu mới qua sông

                Khánh thành cây cầu mới qua sông

                Thứ hai, 04/03/2024 09:15

                Sáng nay, cây cầu mới bắc qua sông đã được khánh thành sau ba năm thi công, giúp người dân hai bờ đi lại thuận tiện hơn so với bến phà cũ.

                Theo chủ đầu tư, cây cầu dài hơn một ki lô mét, có bốn làn xe và được thiết kế để chịu được lũ lớn như trận lũ cách đây năm năm.

                Người dân địa phương cho biết họ đã chờ đợi ngày này từ lâu, vì bến phà thường phải dừng hoạt động vào mùa mưa bão.

                Minh Hà

                Bình luận

                Tin liên quan

                Thành phố mở thêm hai tuyến xe buýt
                """));
    assertThat(article.title()).isEqualTo("Khánh thành cây cầu mới qua sông");
    assertThat(article.published()).hasToString("2024-03-04T09:15");
    assertThat(article.authors()).containsExactly("Minh Hà");
    assertThat(article.text()).startsWith("Sáng nay").endsWith("mùa mưa bão.");
  }

  @Test
  void namesTheWireOfACreditAtTheBeginning() {
    Article article =
        EXTRACTOR.extract(
            Document.ofText(
                "wire",
                """
                (Examplewire) – The council of the island approved a plan to restore the old lighthouse on Monday, after a debate
                that had lasted for most of the year and divided its members.
                """
                    .replace("\n", " ")));
    assertThat(article.provenance().wire()).isEqualTo("Examplewire");
  }

  @Test
  void leavesACleanArticleAsItIs() {
    String text = "Read more\n\nA  text that is  the article itself.\n";
    Article article =
        EXTRACTOR.extract(
            new Document("a", null, null, "Its title", text, "en", "2024-02-03", "Outlet", true));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).isEqualTo("Its title");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published()).hasToString("2024-02-03");
    assertThat(article.outlet()).isEqualTo("Outlet");
  }

  @Test
  void readsEmptyAndMeaninglessPages() {
    for (String html :
        new String[] {"", "<", "<html>", "\0\0", "<script>", "<p>", "]]>", "<!--", "<title>x"}) {
      assertThat(html(html).text()).isNotNull();
      assertThat(EXTRACTOR.extract(Document.ofText("t", html)).text()).isNotNull();
    }
  }

  @Test
  void survivesPagesCutAnywhere() {
    SplittableRandom dice = new SplittableRandom(7);
    for (int i = 0; i < 60; i++) {
      int from = dice.nextInt(ENGLISH.length() / 2);
      int to = from + dice.nextInt(ENGLISH.length() - from);
      assertThat(html(ENGLISH.substring(from, to)).text()).isNotNull();
    }
  }

  @Test
  void readsDeeplyNestedPagesWithoutRecursion() {
    String html =
        "<div>".repeat(200_000)
            + "<p>Deep down a sentence stands, and it is long enough to count.</p>";
    assertThat(html(html).text()).isNotNull();
  }

  @Test
  @Timeout(60)
  void readsNestedHeadingsAuthorsAndTimesInBoundedWork() {
    String html = "<h1><div class=author><time>".repeat(30_000) + "word ".repeat(1000);
    assertThat(html(html).text()).isNotNull();
    assertThat(EXTRACTOR.extract(Document.ofText("long", "word, ".repeat(2_000_000))).text())
        .isNotNull();
  }

  @Test
  void readsTheSamePageAlwaysTheSameWay() {
    assertThat(html(ENGLISH)).isEqualTo(html(ENGLISH));
  }
}

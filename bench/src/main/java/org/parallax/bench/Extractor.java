package org.parallax.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parallax.Parallax;
import org.parallax.document.Article;
import org.parallax.document.Document;

/// The programs that find the article in a page, parsing included.
enum Extractor {
  PARALLAX {
    private final Parallax parallax = Parallax.standard();

    @Override
    Found extract(Document page, String html) {
      Article article = parallax.extract(page);
      return new Found(article.title(), article.text());
    }
  },

  READABILITY4J {
    @Override
    Found extract(Document page, String html) {
      net.dankito.readability4j.Article article = new Readability4J(address(page), html).parse();
      return new Found(article.getTitle(), text(article.getArticleContent()));
    }
  },

  CRUX {
    @Override
    Found extract(Document page, String html) {
      com.chimbori.crux.articles.Article article =
          ArticleExtractor.with(address(page), html).extractMetadata().extractContent().article();
      return new Found(article.title, text(article.document));
    }
  },

  BOILERPIPE {
    @Override
    Found extract(Document page, String html) {
      try {
        return new Found(
            null, de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html));
      } catch (BoilerpipeProcessingException unreadable) {
        return new Found(null, "");
      }
    }
  };

  /// @param title null where the program finds none or does not look for it
  record Found(@Nullable String title, String text) {}

  abstract Found extract(Document page, String html);

  String program() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String address(Document page) {
    return page.url() == null ? "https://example.org/" : page.url();
  }

  /// The text of an element with each block on lines of its own, as a reader sees it.
  private static String text(@Nullable Element content) {
    if (content == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.text());
            } else if (breaks(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              text.append('\n');
            }
          }
        },
        content);
    return text.toString();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }
}
